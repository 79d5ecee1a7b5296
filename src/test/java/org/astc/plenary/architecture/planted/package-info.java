/** A small house in which every rule is broken once, so that each guard can be seen to report it. */
package org.astc.plenary.architecture.planted;
