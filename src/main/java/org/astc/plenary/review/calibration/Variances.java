package org.astc.plenary.review.calibration;

/**
 * Where scores differ, as variances in squared points.
 *
 * @param quality of proposals among each other
 * @param bias of reviewers' leniency; 0 if they seem equally lenient
 * @param noise of a single score of confidence 1
 */
public record Variances(double quality, double bias, double noise) {}
