/**
 * What is public about a release: its axes, its cells, its rules. Plain records, the only thing that the protector and
 * the auditor share.
 */
package org.astc.plenary.inclusion.cells;
