package org.astc.plenary.review.calibration;

import java.util.UUID;

/**
 * What one reviewer gave one proposal.
 *
 * @param proposal whom it is about
 * @param reviewer who gave it
 * @param value points on any scale, finite; higher is better
 * @param confidence how sure the reviewer is, over 0; a score of confidence 3 counts as three of confidence 1
 */
public record Score(UUID proposal, UUID reviewer, double value, double confidence) {
    public Score {
        if (!Double.isFinite(value) || !(confidence > 0) || Double.isInfinite(confidence)) {
            throw new IllegalArgumentException("no score");
        }
    }
}
