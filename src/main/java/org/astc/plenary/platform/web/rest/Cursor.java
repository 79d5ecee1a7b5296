package org.astc.plenary.platform.web.rest;

import jakarta.ws.rs.BadRequestException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/** Where a part of a list ends: opaque to clients, so that what it is made of may change. */
public final class Cursor {
    private static final int LIMIT = 200;

    private Cursor() {}

    public static String of(String position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the position that the cursor was made of; null for null. A cursor that is none is refused (400). */
    public static String read(String cursor) {
        try {
            return cursor == null ? null : new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException forged) {
            throw new BadRequestException(forged);
        }
    }

    /** Returns the asked limit: from 1 to 200. */
    public static int limit(int asked) {
        if (asked < 1 || asked > LIMIT) {
            throw new BadRequestException();
        }
        return asked;
    }

    /** Returns the part of a list from which one more element was read than asked for, if there was one. */
    public static <T> Page<T> page(List<T> oneMore, int limit, Function<T, String> position) {
        if (oneMore.size() <= limit) {
            return new Page<>(oneMore, null);
        }
        List<T> items = List.copyOf(oneMore.subList(0, limit));
        return new Page<>(items, of(position.apply(items.get(limit - 1))));
    }
}
