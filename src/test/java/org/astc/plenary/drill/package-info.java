/** What happens when something is killed: nothing that was acknowledged is lost, nothing is sold twice. */
package org.astc.plenary.drill;
