/** The pages of staff on organizations and people. */
package org.astc.plenary.organization.web;
