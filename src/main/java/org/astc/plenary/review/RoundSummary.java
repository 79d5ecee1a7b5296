package org.astc.plenary.review;

import java.time.Instant;
import java.util.UUID;

/** A round as it is read; see {@link RoundPlan}. */
public record RoundSummary(
        UUID id,
        long version,
        UUID eventId,
        String name,
        UUID trackId,
        Instant opensAt,
        Instant closesAt,
        int reviews,
        boolean showsOthers) {
    public boolean hasOpened(Instant now) {
        return !now.isBefore(opensAt);
    }

    public boolean isOpen(Instant now) {
        return !now.isBefore(opensAt) && now.isBefore(closesAt);
    }
}
