package org.astc.plenary.platform.web.rest;

import jakarta.ws.rs.BadRequestException;
import org.astc.plenary.platform.ListPosition;
import org.astc.plenary.platform.NotFound;

/**
 * Which part of a list a program asks for.
 *
 * @param after where it goes on; null: from the beginning
 * @param limit so many at most, 1 to 200
 */
public record ListRange(ListPosition after, int limit) {
    private static final int USUAL_LIMIT = 50;
    private static final int HIGHEST_LIMIT = 200;

    /**
     * Reads the parameters {@code after} and {@code limit}.
     *
     * @throws BadRequestException if the one is no cursor or the other no number from 1 up
     */
    public static ListRange of(String after, String limit) {
        return new ListRange(position(after), limit(limit));
    }

    public static int limit(String asked) {
        if (asked == null) {
            return USUAL_LIMIT;
        }
        if (!asked.matches("[0-9]{1,9}") || Integer.parseInt(asked) < 1) {
            throw new BadRequestException("limit is a number from 1 to " + HIGHEST_LIMIT);
        }
        return Math.min(Integer.parseInt(asked), HIGHEST_LIMIT);
    }

    private static ListPosition position(String after) {
        try {
            return ListPosition.of(after);
        } catch (NotFound forged) {
            throw new BadRequestException("after is no cursor", forged);
        }
    }
}
