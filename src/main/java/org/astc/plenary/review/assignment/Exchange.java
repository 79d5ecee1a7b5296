package org.astc.plenary.review.assignment;

import java.util.Comparator;

/**
 * A reviewer of one proposal is replaced by one of another group: either the two change places, or, where
 * {@code otherProposal} is {@link #NONE}, the one takes a review more and the other has one less.
 *
 * @param loss of affinity in points; negative for a gain
 */
record Exchange(int proposal, int reviewer, int otherProposal, int otherReviewer, int loss) {
    static final int NONE = -1;

    static final Comparator<Exchange> LEAST_LOSS = Comparator.comparingInt(Exchange::loss)
            .thenComparingInt(Exchange::proposal)
            .thenComparingInt(Exchange::reviewer)
            .thenComparingInt(Exchange::otherProposal)
            .thenComparingInt(Exchange::otherReviewer);

    void apply(Placement placement) {
        placement.take(proposal, reviewer);
        placement.put(proposal, otherReviewer);
        if (otherProposal != NONE) {
            placement.take(otherProposal, otherReviewer);
            placement.put(otherProposal, reviewer);
        }
    }
}
