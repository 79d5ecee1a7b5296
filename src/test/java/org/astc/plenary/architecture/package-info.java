/**
 * Guards of the architecture, without a container. Each rule is checked twice: the house keeps it, and a planted
 * violation (package {@code planted}, folder {@code src/test/resources/planted}) is reported, so that no guard is
 * trusted that cannot turn red.
 */
package org.astc.plenary.architecture;
