/** The pages of staff on organizations and people, and of those who say that they work there. */
package org.astc.plenary.organization.web;
