package org.astc.plenary.accessibility;

import java.time.Instant;

/**
 * A request as the person sees it after the code.
 *
 * @param version the state that is shown; a change names it
 * @param message what the desk says about it, of several lines; empty for nothing
 */
public record OwnRequest(
        String code, long version, RequestStatus status, Instant changedAt, Wish wish, String message) {
    /** Does not tell the message, so that no log ever holds it. */
    @Override
    public String toString() {
        return "OwnRequest[" + code + "]";
    }
}
