package org.astc.plenary.accessibility;

import java.time.Instant;
import java.util.UUID;
import org.astc.plenary.platform.ListPosition;
import org.astc.plenary.registration.RegistrationStatus;

/** A request with its place, as one row of a query: without what it says. */
public record DeskRow(
        UUID id,
        String code,
        RequestStatus status,
        RegistrationStatus placeStatus,
        Instant createdAt,
        Instant changedAt) {
    DeskLine line() {
        return new DeskLine(code, status, isCanceled(), createdAt, changedAt);
    }

    /** The position of the row, to read on from there. */
    ListPosition position(boolean backwards) {
        return new DeskPlace(backwards, DeskStretch.of(status, isCanceled()), createdAt, id).position();
    }

    private boolean isCanceled() {
        return placeStatus == RegistrationStatus.CANCELLED;
    }
}
