package org.astc.plenary.payment;

import java.time.Instant;

/**
 * A payment that was recorded by mistake and counts no more.
 *
 * @param reason as staff wrote it, up to 200 characters; empty once the buyer is forgotten
 * @param at when it was taken back
 */
public record TakenBack(PaymentSummary payment, String reason, Instant at) {}
