package org.astc.plenary.review.assignment;

import java.util.Map;
import java.util.Optional;

/**
 * Somebody who reviews.
 *
 * @param id unique among the reviewers
 * @param institution id of the own institution; empty for somebody without one, who is nobody's colleague
 * @param topics interest by topic; topics that are not here were not spoken of
 * @param bids from -{@link Affinity#HIGHEST_BID} to {@link Affinity#HIGHEST_BID} by id of the proposal
 * @param least at least so many reviews, 0 or more
 * @param most at most so many
 */
public record Reviewer(
        String id,
        Optional<String> institution,
        Map<String, Interest> topics,
        Map<String, Integer> bids,
        int least,
        int most) {
    public Reviewer {
        topics = Map.copyOf(topics);
        bids = Map.copyOf(bids);
    }

    boolean isColleagueOf(Reviewer other) {
        return institution.isPresent() && institution.equals(other.institution);
    }
}
