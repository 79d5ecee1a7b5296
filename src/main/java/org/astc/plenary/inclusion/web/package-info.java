/** Pages of the voluntary questions. */
package org.astc.plenary.inclusion.web;
