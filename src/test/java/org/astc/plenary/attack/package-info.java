/**
 * Attacks on the running product over HTTP, named by the number under which the list of attack cases knows them. Those
 * that belong to one page or rule stand beside its other tests.
 */
package org.astc.plenary.attack;
