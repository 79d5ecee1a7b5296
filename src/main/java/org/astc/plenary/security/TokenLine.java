package org.astc.plenary.security;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A token as staff see it; the token itself is nowhere.
 *
 * @param owner the name of the account whose rights it lends
 * @param scopes words separated by commas
 * @param lastUsedAt to the minute; null if it never was
 */
public record TokenLine(UUID id, String name, String owner, String scopes, Instant createdAt, Instant lastUsedAt) {
    public List<String> words() {
        return Arrays.stream(scopes.split(",")).filter(word -> !word.isEmpty()).toList();
    }
}
