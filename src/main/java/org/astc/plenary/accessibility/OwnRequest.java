package org.astc.plenary.accessibility;

import java.time.Instant;

/**
 * A request as the person sees it after the code.
 *
 * @param version the state that is shown; a change names it
 */
public record OwnRequest(String code, long version, RequestStatus status, Instant changedAt, Wish wish) {}
