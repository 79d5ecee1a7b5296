package org.astc.plenary.people;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody as staff see them; nothing that was told in confidence.
 *
 * @param email null if none is known, as the four after it may be
 * @param externalId what the association's own register calls the person
 */
public record PersonDetail(
        UUID id,
        String name,
        String email,
        String externalId,
        String pronouns,
        String namePronunciation,
        String language,
        Instant createdAt) {}
