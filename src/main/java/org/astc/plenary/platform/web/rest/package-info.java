/** The plumbing of the REST interface: where it is, how it writes JSON, how it says what went wrong. */
package org.astc.plenary.platform.web.rest;
