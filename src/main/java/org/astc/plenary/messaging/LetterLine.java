package org.astc.plenary.messaging;

import java.time.Instant;

/**
 * A letter as lists show it.
 *
 * @param kind which letter, such as {@code order-confirmed}
 * @param sentAt null until it has left
 */
public record LetterLine(String kind, String recipient, LetterStatus status, Instant createdAt, Instant sentAt) {}
