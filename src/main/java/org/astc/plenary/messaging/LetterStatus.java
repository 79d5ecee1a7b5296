package org.astc.plenary.messaging;

import java.util.Map;
import java.util.Set;

/** Where a letter stands. The table below is the whole lifecycle; nothing else decides it. */
enum LetterStatus {
    /** Waits for its time, for an earlier letter to the same address, or for a sender. */
    PENDING,
    /** Taken by the mail server. */
    SENT,
    /** Given up: the mail server refuses the address, or refused the letter for too long. */
    FAILED,
    /** Not sent, since there was nothing to say any more. */
    DROPPED;

    private static final Map<LetterStatus, Set<LetterStatus>> NEXT = Map.of(
            PENDING, Set.of(SENT, FAILED, DROPPED),
            SENT, Set.of(),
            FAILED, Set.of(),
            DROPPED, Set.of());

    boolean canBecome(LetterStatus next) {
        return NEXT.get(this).contains(next);
    }
}
