/** Events over REST. */
package org.astc.plenary.event.web;
