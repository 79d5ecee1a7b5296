package org.astc.plenary.review.assignment;

import java.util.List;
import java.util.Set;

/**
 * A proposal as far as its reviewers are concerned: nobody's name.
 *
 * @param id unique among the proposals
 * @param topics what it is about; none means that every reviewer fits alike
 * @param institutions ids of the institutions of its people; nobody of them reviews it
 * @param reviews how many reviewers it is to have, 1 or more; where more are kept by hand it has these and no other
 */
public record ProposalToReview(String id, List<String> topics, Set<String> institutions, int reviews) {
    public ProposalToReview {
        topics = List.copyOf(topics);
        institutions = Set.copyOf(institutions);
    }
}
