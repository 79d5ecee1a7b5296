package org.astc.plenary.registration;

import java.time.Instant;

/**
 * A firm order that was placed elsewhere or earlier, and when.
 *
 * @param unpaid whether it is still to be paid, by an invoice of that day, if it costs something
 */
public record TakenOver(HoldRequest request, Instant placedAt, boolean unpaid) {}
