package org.astc.plenary.portal.web;

import java.time.Instant;
import java.util.Optional;
import org.astc.plenary.event.EventStatus;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.event.PhaseWindow;
import org.astc.plenary.registration.Availability;
import org.astc.plenary.registration.OfferNow;

/** Whether one can register for an event now, and if not, why. */
public enum RegistrationState {
    /** Nobody has said yet when registration opens. */
    UNDECIDED,
    NOT_YET_OPEN,
    OPEN,
    FEW_LEFT,
    SOLD_OUT,
    CLOSED,
    /** Its page stays, but nobody registers any more. */
    ARCHIVED,
    ENDED;

    static RegistrationState of(
            EventSummary event, Optional<PhaseWindow> window, Optional<OfferNow> offer, Instant now) {
        if (event.hasEnded(now)) {
            return ENDED;
        }
        if (event.status() == EventStatus.ARCHIVED) {
            return ARCHIVED;
        }
        if (window.isEmpty() || offer.isEmpty()) {
            return UNDECIDED;
        }
        if (window.get().isToCome(now)) {
            return NOT_YET_OPEN;
        }
        return window.get().isOpen(now) ? places(offer.get()) : CLOSED;
    }

    /** As much is left as of the type of which most is left. */
    private static RegistrationState places(OfferNow offer) {
        return offer.offer().visibleTypes().stream()
                .map(type -> of(offer.availability(type.quotas())))
                .min(java.util.Comparator.naturalOrder())
                .orElse(UNDECIDED);
    }

    private static RegistrationState of(Availability availability) {
        return switch (availability) {
            case AVAILABLE -> OPEN;
            case FEW -> FEW_LEFT;
            case SOLD_OUT, WAITING_LIST -> SOLD_OUT;
        };
    }

    /** Says whether there is a place to be had now. */
    public boolean isOpen() {
        return this == OPEN || this == FEW_LEFT;
    }

    /** The tone of its tag: ok, wait, bad, or empty. */
    public String getTone() {
        return switch (this) {
            case OPEN -> "ok";
            case FEW_LEFT -> "wait";
            case SOLD_OUT -> "bad";
            default -> "";
        };
    }

    /** The key of its word. */
    public String getKey() {
        return "portal.state." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
