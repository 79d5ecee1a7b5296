package org.astc.plenary.review;

import java.util.Map;
import java.util.Set;

/** Where the review of one reviewer stands. The table is the whole lifecycle. */
public enum ReviewStatus {
    ASSIGNED,
    /** Begun. */
    DRAFT,
    SUBMITTED,
    /** The reviewer would rather not say, and told why. */
    ABSTAINED,
    /** The reviewer is not impartial; from then on they see nothing of the proposal. */
    CONFLICTED,
    /** The chair took the proposal from the reviewer, who does not get it again unless the chair gives it. */
    TAKEN_OFF;

    /** Those that a reviewer has to read. */
    public static final Set<ReviewStatus> TO_DO = Set.of(ASSIGNED, DRAFT);

    private static final Map<ReviewStatus, Set<ReviewStatus>> NEXT = Map.of(
            ASSIGNED, Set.of(DRAFT, SUBMITTED, ABSTAINED, CONFLICTED, TAKEN_OFF),
            DRAFT, Set.of(DRAFT, SUBMITTED, ABSTAINED, CONFLICTED, TAKEN_OFF),
            SUBMITTED, Set.of(SUBMITTED, ABSTAINED, CONFLICTED),
            ABSTAINED, Set.of(DRAFT, SUBMITTED, CONFLICTED),
            CONFLICTED, Set.of(),
            TAKEN_OFF, Set.of(ASSIGNED));

    public boolean canBecome(ReviewStatus next) {
        return NEXT.get(this).contains(next);
    }
}
