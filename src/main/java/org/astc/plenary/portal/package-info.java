/** Floor 14: the home page, the attendee's own pages, the demo, and what the operator may ask of the application. */
package org.astc.plenary.portal;
