package org.astc.plenary.payment;

import java.time.Instant;
import java.time.LocalDate;
import org.astc.plenary.platform.Money;

/**
 * Money that came in.
 *
 * @param effectiveOn the day that counts
 * @param reference what the bank or the check says, or null
 */
public record PaymentSummary(Money amount, LocalDate effectiveOn, String reference, Instant recordedAt) {}
