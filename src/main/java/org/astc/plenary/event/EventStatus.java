package org.astc.plenary.event;

import java.util.Map;
import java.util.Set;

/** Where an event stands before the public. The table below is the whole lifecycle; nothing else decides it. */
public enum EventStatus {
    /** Seen by staff only. */
    DRAFT,
    /** Listed, and open to the public. */
    PUBLISHED,
    /** No longer listed; its page stays where it was. */
    ARCHIVED;

    private static final Map<EventStatus, Set<EventStatus>> NEXT = Map.of(
            DRAFT, Set.of(PUBLISHED),
            PUBLISHED, Set.of(ARCHIVED),
            ARCHIVED, Set.of(PUBLISHED));

    public boolean canBecome(EventStatus next) {
        return NEXT.get(this).contains(next);
    }

    public boolean isPublic() {
        return this != DRAFT;
    }
}
