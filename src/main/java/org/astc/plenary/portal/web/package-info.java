/** What everybody sees first: the list of events, and the page of each. */
package org.astc.plenary.portal.web;
