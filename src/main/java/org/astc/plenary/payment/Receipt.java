package org.astc.plenary.payment;

import java.time.LocalDate;

/**
 * How the money came, as staff write it down.
 *
 * @param effectiveOn the day that counts, such as the postmark of a check
 * @param reference what the bank or the check says, or null
 */
public record Receipt(LocalDate effectiveOn, String reference) {}
