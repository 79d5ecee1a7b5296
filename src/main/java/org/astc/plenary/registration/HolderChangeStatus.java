package org.astc.plenary.registration;

import java.util.Map;
import java.util.Set;

/** What becomes of what the former holder of a private link told in confidence. */
public enum HolderChangeStatus {
    /** The former holder may still say that the new address is theirs too. */
    WAITING,
    /** They said so; what they told goes along. */
    CONFIRMED,
    /** They did not say so in time, or asked for erasure; what they told is to be erased. */
    OVER,
    /** Done everywhere. */
    SETTLED;

    private static final Map<HolderChangeStatus, Set<HolderChangeStatus>> NEXT = Map.of(
            WAITING, Set.of(CONFIRMED, OVER),
            CONFIRMED, Set.of(SETTLED),
            OVER, Set.of(SETTLED),
            SETTLED, Set.of());

    boolean canBecome(HolderChangeStatus next) {
        return NEXT.get(this).contains(next);
    }
}
