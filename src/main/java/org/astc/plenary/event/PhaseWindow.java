package org.astc.plenary.event;

import java.time.Instant;

/** From when until when an event is open for something; the end itself no longer counts. */
public record PhaseWindow(PhaseKind kind, Instant opensAt, Instant closesAt) {
    public boolean isBefore(Instant now) {
        return !now.isBefore(closesAt);
    }

    public boolean isOpen(Instant now) {
        return !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    public boolean isToCome(Instant now) {
        return now.isBefore(opensAt);
    }
}
