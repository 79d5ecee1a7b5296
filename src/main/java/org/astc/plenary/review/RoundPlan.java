package org.astc.plenary.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A round of review as the chair lays it out.
 *
 * @param name up to 100 characters
 * @param trackId of this track only; null: of all
 * @param reviews that each proposal is to have, 1 to 9
 * @param showsOthers whether a reviewer reads the other reviews once their own is handed in
 * @param criteria in order, at least one of which has a weight
 */
public record RoundPlan(
        String name,
        UUID trackId,
        Instant opensAt,
        Instant closesAt,
        int reviews,
        boolean showsOthers,
        List<CriterionPlan> criteria) {
    public RoundPlan {
        criteria = List.copyOf(criteria);
    }

    /**
     * Something to judge by, from 1 to 5.
     *
     * @param question that it asks, up to 300 characters
     * @param weight in the score of a review, 0 to 10; 0: stays out of it
     * @param anchors what 5, 4, 3, 2 and 1 mean, in this order; five, none blank
     */
    public record CriterionPlan(String name, String question, int weight, List<String> anchors) {
        public static final int POINTS = 5;

        public CriterionPlan {
            anchors = List.copyOf(anchors);
            if (anchors.size() != POINTS) {
                throw new IllegalArgumentException("five anchors, not " + anchors.size());
            }
        }
    }
}
