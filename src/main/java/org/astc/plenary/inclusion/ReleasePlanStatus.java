package org.astc.plenary.inclusion;

import java.util.Map;
import java.util.Set;

/** Where the plan of a release stands. The table below is the whole lifecycle; nothing else decides it. */
public enum ReleasePlanStatus {
    /** Its tables are decided; nobody is counted. */
    DRAFT,
    /** Who belongs to which group is fixed, and everybody is counted. */
    FROZEN,
    /** Protected, and the audit passed; somebody else may let it out. */
    READY,
    RELEASED,
    ABANDONED;

    private static final Map<ReleasePlanStatus, Set<ReleasePlanStatus>> NEXT = Map.of(
            DRAFT, Set.of(FROZEN, ABANDONED),
            FROZEN, Set.of(DRAFT, READY, ABANDONED),
            READY, Set.of(FROZEN, RELEASED, ABANDONED),
            RELEASED, Set.of(),
            ABANDONED, Set.of());

    boolean canBecome(ReleasePlanStatus next) {
        return NEXT.get(this).contains(next);
    }

    public boolean isOver() {
        return NEXT.get(this).isEmpty();
    }

    /** Says whether counts are kept for it. */
    boolean isCounted() {
        return this == FROZEN || this == READY;
    }
}
