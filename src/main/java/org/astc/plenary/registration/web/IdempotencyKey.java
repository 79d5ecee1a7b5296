package org.astc.plenary.registration.web;

import jakarta.ws.rs.BadRequestException;
import java.util.regex.Pattern;

/** The header by which a repeated request is known again. */
final class IdempotencyKey {
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private IdempotencyKey() {}

    /** Refuses (400) a key that is missing, longer than 200 characters or not of printable ASCII. */
    static void check(String key) {
        if (key == null || !FORM.matcher(key).matches()) {
            throw new BadRequestException();
        }
    }
}
