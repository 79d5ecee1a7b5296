package org.astc.plenary.inclusion;

import java.time.Instant;
import java.util.Locale;
import org.astc.plenary.event.EventSummary;

/** When the people of a release are counted: named in the plan, before anybody knows what would come of it. */
public enum Milestone {
    /** Before the event is over. */
    INTERIM,
    BEGUN,
    OVER;

    boolean isReached(EventSummary event, Instant now) {
        return switch (this) {
            case INTERIM -> !event.hasEnded(now);
            case BEGUN -> !now.isBefore(event.start());
            case OVER -> event.hasEnded(now);
        };
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
