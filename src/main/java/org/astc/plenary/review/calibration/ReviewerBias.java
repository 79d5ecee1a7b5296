package org.astc.plenary.review.calibration;

import java.util.UUID;

/**
 * How lenient a reviewer seems to be. For the reviewer's own eyes and the chair's.
 *
 * @param reviewer who
 * @param reviews how many scores it stands on, at least 1
 * @param bias points that the reviewer gives more than others would; negative for a strict one
 * @param standardError of the bias
 */
public record ReviewerBias(UUID reviewer, int reviews, double bias, double standardError) {}
