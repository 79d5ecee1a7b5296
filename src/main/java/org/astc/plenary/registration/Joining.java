package org.astc.plenary.registration;

import java.util.Optional;
import org.astc.plenary.event.Setting;

/**
 * How a person takes part online, as far as their place lets them know.
 *
 * @param text as staff typed it, of several lines; empty unless it is {@link Stand#TOLD}
 */
public record Joining(Stand stand, String text) {
    /** What is to be said about it. */
    public enum Stand {
        /** Nothing: nobody takes part online, or there is no firm place, or it is over and nothing was ever set. */
        NONE,
        /** The place is not paid yet, and so not confirmed. */
        AFTER_PAYMENT,
        /** The organizer has not set it yet. */
        LATER,
        TOLD
    }

    static Joining of(RegistrationStatus status, Setting setting, boolean ended, Optional<String> told) {
        if (!setting.isOnline() || ended && told.isEmpty()) {
            return without(Stand.NONE);
        }
        return switch (status) {
            case CONFIRMED -> told.map(text -> new Joining(Stand.TOLD, text)).orElse(without(Stand.LATER));
            case AWAITING_PAYMENT -> without(Stand.AFTER_PAYMENT);
            case HELD, EXPIRED, RELEASED, CANCELLED -> without(Stand.NONE);
        };
    }

    private static Joining without(Stand stand) {
        return new Joining(stand, "");
    }
}
