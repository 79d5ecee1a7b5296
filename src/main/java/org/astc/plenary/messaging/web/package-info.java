/** The development mailbox, as JSON and for people to look at. */
package org.astc.plenary.messaging.web;
