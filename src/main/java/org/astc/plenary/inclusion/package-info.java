/**
 * Floor 13: the voluntary questions, and the answers under a pseudonym for each question, in a store of their own
 * (docs/inclusion-store.md).
 */
package org.astc.plenary.inclusion;
