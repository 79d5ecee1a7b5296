package org.astc.plenary.inclusion.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import org.astc.plenary.inclusion.ReleasePlanStatus;

/** Where a plan of a release stands, in words and tone. */
@Named
@ApplicationScoped
public class ReleaseShown {
    /** Returns the key of the word. */
    public String word(ReleasePlanStatus status) {
        return "inclusion.plan.status." + status.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the key of what comes next, for its author or another analyst. */
    public String next(ReleasePlanStatus status, boolean own) {
        return "inclusion.plan.next." + status.name().toLowerCase(Locale.ROOT)
                + (own || status.isOver() ? "" : ".other");
    }

    public String tone(ReleasePlanStatus status) {
        return switch (status) {
            case RELEASED -> "ok";
            case READY -> "info";
            case DRAFT, FROZEN -> "wait";
            case ABANDONED -> "";
        };
    }
}
