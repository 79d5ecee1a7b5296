/** The walk: every page in every state, seen by a browser in several languages, themes and sizes. */
package org.astc.plenary.walk;
