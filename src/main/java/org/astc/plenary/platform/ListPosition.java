package org.astc.plenary.platform;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in a sorted list: just after a row, or, read backwards, just before it. It stays right while rows come and
 * go, because it names what the list is sorted by and not how many rows lie before it.
 *
 * @param key what the list is sorted by, as text
 */
public record ListPosition(boolean backwards, String key, UUID id) {
    private static final int ID_LENGTH = 36;

    /** Returns it as letters, digits, dashes and underscores, for an address. */
    public String token() {
        String text = (backwards ? "<" : ">") + id + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns the position that the token was made of; null for none.
     *
     * @throws NotFound if no position has this token
     */
    public static @Nullable ListPosition of(@Nullable String token) {
        if (token == null || token.isEmpty()) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            ListPosition position = new ListPosition(
                    text.startsWith("<"),
                    text.substring(1 + ID_LENGTH),
                    UUID.fromString(text.substring(1, 1 + ID_LENGTH)));
            if (!position.token().equals(token)) {
                throw new NotFound();
            }
            return position;
        } catch (IllegalArgumentException | IndexOutOfBoundsException forged) {
            throw new NotFound();
        }
    }
}
