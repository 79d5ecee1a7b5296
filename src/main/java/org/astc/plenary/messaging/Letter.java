package org.astc.plenary.messaging;

import java.util.UUID;

/**
 * A letter to be sent: who gets it and what it is about. Its text is written only while it is sent, so nothing private
 * (links, codes) rests in the outbox.
 *
 * @param kind which {@link LetterWriter} writes it, such as {@code order-confirmed}
 * @param about the thing that it tells of
 * @param eventId the event, or null
 * @param recipient the address, cleaned
 * @param language a language tag: en, es or fr
 */
public record Letter(String kind, UUID about, UUID eventId, String recipient, String language) {}
