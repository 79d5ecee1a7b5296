package org.astc.plenary.review.assignment;

import java.util.List;
import java.util.Set;

/**
 * One assignment to be made: who is there, and what is settled already. The order of the two lists decides between
 * answers that are equally good.
 *
 * @param conflicts declared conflicts of interest; those of institutions follow from the lists
 * @param kept pairs that stay, whatever their affinity; each breaks no hard rule
 * @param barred pairs that somebody took apart by hand
 */
public record Instance(
        List<ProposalToReview> proposals,
        List<Reviewer> reviewers,
        Set<Pair> conflicts,
        Set<Pair> kept,
        Set<Pair> barred) {
    public Instance {
        proposals = List.copyOf(proposals);
        reviewers = List.copyOf(reviewers);
        conflicts = Set.copyOf(conflicts);
        kept = Set.copyOf(kept);
        barred = Set.copyOf(barred);
    }

    ProposalToReview proposal(int position) {
        return proposals.get(position);
    }

    Reviewer reviewer(int position) {
        return reviewers.get(position);
    }

    Pair pair(int proposal, int reviewer) {
        return new Pair(proposal(proposal).id(), reviewer(reviewer).id());
    }
}
