/**
 * Who reviews what: a minimum-cost flow with hard rules, a floor for the weakest pair, and a repair that makes reviews
 * hang together. Pure code on plain records, exact in whole points, the same answer every time (docs/assign.md).
 */
package org.astc.plenary.review.assignment;
