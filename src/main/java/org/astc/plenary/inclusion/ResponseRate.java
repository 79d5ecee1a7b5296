package org.astc.plenary.inclusion;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * How many of those who were asked took part: one figure for the whole event and week.
 *
 * @param week its Monday
 * @param percent at least so many of a hundred, in steps of five
 */
public record ResponseRate(LocalDate week, int percent) {
    /** Below so many people there is no figure. */
    public static final int FEWEST = 100;

    private static final int STEP = 5;

    /** Returns the rate rounded down to five percent; empty below a hundred eligible people. */
    static OptionalInt of(long answered, long eligible) {
        if (eligible < FEWEST) {
            return OptionalInt.empty();
        }
        long percent = Math.min(100, answered * 100 / eligible);
        return OptionalInt.of((int) (percent / STEP * STEP));
    }
}
