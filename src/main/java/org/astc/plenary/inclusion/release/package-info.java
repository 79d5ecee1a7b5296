/**
 * Makes a release from a plan and answers: counts, protects, has it audited, and writes it. What the command
 * {@code protect} runs is what a release job runs.
 */
package org.astc.plenary.inclusion.release;
