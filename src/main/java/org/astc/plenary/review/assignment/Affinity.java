package org.astc.plenary.review.assignment;

import java.math.BigDecimal;

/**
 * How well a reviewer fits a proposal, from 0 to 1, in whole ten-thousandths, so that sums are exact.
 *
 * <p>The topic match m is the mean over the proposal's topics of the reviewer's interest: high 1, medium 0.6, nothing
 * said 0.3, low 0; without topics 0.3. A bid b from 1 to 20 moves it towards 1, one from -20 to -1 towards 0: {@code m
 * + (1 - m) b / 20} and {@code m + m b / 20}. Each step is rounded to the nearest ten-thousandth, halves up
 * (docs/decisions/assigning-reviewers.md says why).
 */
public final class Affinity {
    /** The points of an affinity of 1. */
    public static final int ONE = 10_000;

    /** As many points as a bid can have, up or down. */
    public static final int HIGHEST_BID = 20;

    private static final int DECIMALS = 4;

    private Affinity() {}

    /** Returns the affinity in points, from 0 to {@link #ONE}. */
    public static int points(ProposalToReview proposal, Reviewer reviewer) {
        int match = match(proposal, reviewer);
        int bid = reviewer.bids().getOrDefault(proposal.id(), 0);
        return bid >= 0
                ? match + divided((ONE - match) * bid, HIGHEST_BID)
                : divided(match * (HIGHEST_BID + bid), HIGHEST_BID);
    }

    private static int match(ProposalToReview proposal, Reviewer reviewer) {
        int sum = 0;
        for (String topic : proposal.topics()) {
            Interest interest = reviewer.topics().get(topic);
            sum += interest == null ? Interest.UNSAID : interest.points();
        }
        int topics = proposal.topics().size();
        return topics == 0 ? Interest.UNSAID : divided(sum, topics);
    }

    private static int divided(int whole, int by) {
        return (2 * whole + by) / (2 * by);
    }

    /** Returns the points as a number with four decimals. */
    static BigDecimal decimal(long points) {
        return BigDecimal.valueOf(points, DECIMALS);
    }
}
