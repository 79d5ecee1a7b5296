/**
 * Chooses what a release hides: pooled categories, small cells, and the further cells without which a small one could
 * be worked out. Solves its linear programs with ojAlgo (docs/decisions/protected-figures.md).
 */
package org.astc.plenary.inclusion.protect;
