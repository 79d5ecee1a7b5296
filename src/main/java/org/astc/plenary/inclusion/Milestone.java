package org.astc.plenary.inclusion;

import java.time.Instant;
import java.util.Locale;
import org.astc.plenary.event.EventSummary;

/** When the people of a release are counted: named in the plan, before anybody knows what would come of it. */
public enum Milestone {
    /** Before the event is over, a single time: what would be counted day after day tells of those who came between. */
    INTERIM,
    BEGUN,
    OVER;

    boolean isReached(EventSummary event, Instant now) {
        return switch (this) {
            case INTERIM -> true;
            case BEGUN -> !now.isBefore(event.start());
            case OVER -> event.hasEnded(now);
        };
    }

    /** Says whether an event is counted at it a single time. */
    boolean isOnce() {
        return this == INTERIM;
    }

    /** Returns its word in forms and plans, in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the milestone of a word.
     *
     * @throws SpecificationRefused if there is none
     */
    static Milestone of(String word) {
        for (Milestone milestone : values()) {
            if (milestone.word().equals(word)) {
                return milestone;
            }
        }
        throw new SpecificationRefused("inclusion.plan.milestone.wrong");
    }
}
