package org.astc.plenary.review.calibration;

import java.util.Set;
import java.util.UUID;

/**
 * A proposal with what its reviewers gave and what is left of it without their leniency. Both stand side by side; the
 * calibrated score never replaces the mean.
 *
 * @param proposal which
 * @param reviews how many scores it has, at least 1
 * @param mean plain mean of its scores
 * @param spread standard deviation of its scores (n − 1), 0 for a single one
 * @param range largest less smallest score
 * @param calibrated mean of its scores less each reviewer's bias, weighted by confidence, in the same points
 * @param standardError of the calibrated score, the variances taken as known
 * @param leftSpread standard deviation of its scores less each reviewer's bias: what leniency does not explain
 * @param meanRank 1 for the highest mean; equals share the better rank
 * @param calibratedRank 1 for the highest calibrated score
 * @param doubts why it is not to be ranked by this, empty if nothing speaks against it
 */
public record CalibratedProposal(
        UUID proposal,
        int reviews,
        double mean,
        double spread,
        double range,
        double calibrated,
        double standardError,
        double leftSpread,
        int meanRank,
        int calibratedRank,
        Set<Doubt> doubts) {
    public CalibratedProposal {
        doubts = Set.copyOf(doubts);
    }

    /** Says whether the scores are enough to rank it by. */
    public boolean enough() {
        return doubts.isEmpty();
    }
}
