package org.astc.plenary.accessibility;

import java.time.Instant;
import java.util.UUID;

/**
 * A request as the desk reads it.
 *
 * @param version the state that is shown; a change names it
 * @param canceled whether the place does not stand any more
 * @param name of the person; empty while the registration has another address than the one under which it was told
 * @param message what the desk told the person, of several lines; empty for nothing
 */
public record OpenedRequest(
        UUID id,
        String code,
        long version,
        RequestStatus status,
        boolean canceled,
        Instant receivedAt,
        Instant changedAt,
        String name,
        String email,
        Wish wish,
        String message) {
    /** Returns what the list says of it. */
    public DeskLine line() {
        return new DeskLine(code, status, canceled, receivedAt, changedAt);
    }

    @Override
    public String toString() {
        return "OpenedRequest[" + code + "]";
    }
}
