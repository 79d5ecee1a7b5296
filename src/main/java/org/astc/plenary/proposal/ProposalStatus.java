package org.astc.plenary.proposal;

import java.util.Map;
import java.util.Set;

/** Where a proposal stands, as its proposer may know it. The table is the whole lifecycle. */
public enum ProposalStatus {
    /** Being written; nobody but those who write it sees it. */
    DRAFT,
    /** With the committee. */
    SUBMITTED,
    /** Accepted once a condition is met. */
    CONDITIONAL,
    WAITLISTED,
    ACCEPTED,
    /** Accepted, and its presenters said that they come. */
    CONFIRMED,
    DECLINED,
    /** Became a part of another proposal. */
    MERGED,
    WITHDRAWN;

    /** Those that the committee has, or had, to decide about. */
    public static final Set<ProposalStatus> HANDED_IN =
            Set.of(SUBMITTED, CONDITIONAL, WAITLISTED, ACCEPTED, CONFIRMED, DECLINED, MERGED);

    private static final Map<ProposalStatus, Set<ProposalStatus>> NEXT = Map.of(
            DRAFT, Set.of(SUBMITTED, WITHDRAWN),
            SUBMITTED, Set.of(ACCEPTED, CONDITIONAL, WAITLISTED, DECLINED, MERGED, WITHDRAWN),
            CONDITIONAL, Set.of(ACCEPTED, DECLINED, WITHDRAWN),
            WAITLISTED, Set.of(ACCEPTED, DECLINED, WITHDRAWN),
            ACCEPTED, Set.of(CONFIRMED, WITHDRAWN),
            CONFIRMED, Set.of(WITHDRAWN),
            DECLINED, Set.of(),
            MERGED, Set.of(),
            WITHDRAWN, Set.of());

    /** Says whether it may still come to a session, so that its presenters matter. */
    public boolean isLive() {
        return !NEXT.get(this).isEmpty();
    }

    public boolean canBecome(ProposalStatus next) {
        return NEXT.get(this).contains(next);
    }
}
