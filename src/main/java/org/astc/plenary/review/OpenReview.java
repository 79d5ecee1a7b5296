package org.astc.plenary.review;

import java.util.List;
import java.util.UUID;

/**
 * A proposal in front of its reviewer.
 *
 * @param version of the review, to be brought along when it is kept
 * @param place in the reviewer's list, from 1
 * @param of how many are in the list
 * @param done how many are handed in
 * @param previous the one before it in the list, or null
 * @param next the one after it in the list, or null
 * @param others what other reviewers handed in, without their own notes; empty unless the round shows them and the own
 *     one is handed in
 */
public record OpenReview(
        UUID id,
        long version,
        UUID eventId,
        ReviewStatus status,
        RoundSummary round,
        BlindProposal proposal,
        List<Criterion.Question> criteria,
        Opinion opinion,
        int place,
        int of,
        long done,
        UUID previous,
        UUID next,
        List<Other> others) {
    public OpenReview {
        criteria = List.copyOf(criteria);
        others = List.copyOf(others);
    }

    /** What another reviewer handed in, who is a number only. */
    public record Other(int number, double score, String forCommittee) {}
}
