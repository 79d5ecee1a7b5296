package org.astc.plenary.accessibility;

import java.time.Instant;

/**
 * A request in the desk's list: neither whose it is nor what is asked for.
 *
 * @param canceled whether the place does not stand any more
 */
public record DeskLine(String code, RequestStatus status, boolean canceled, Instant receivedAt, Instant changedAt) {
    /** Says whether something may have been arranged for a place that is canceled. */
    public boolean isToCallOff() {
        return canceled && status != RequestStatus.CLOSED;
    }
}
