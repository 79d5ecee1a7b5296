/**
 * The attacker's side: reads the published cells and what anybody may know, and tries to work out hidden ones. Shares
 * no code with the protector, not even the solver: the linear programs here are solved by a simplex of its own.
 */
package org.astc.plenary.inclusion.audit;
