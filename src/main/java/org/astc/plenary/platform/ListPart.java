package org.astc.plenary.platform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list that is read page by page.
 *
 * @param previous where the part before it lies, or null
 * @param next where the part after it lies, or null
 */
public record ListPart<T>(
        List<T> lines,
        @Nullable ListPosition previous,
        @Nullable ListPosition next) {
    /** Rows of one page. */
    public static final int PAGE = 25;

    /**
     * Makes a part of what was read from a position on: one row more than there is room for, if there are more.
     *
     * @param at makes the position of a row, to read on from there backwards or not
     */
    public static <T> ListPart<T> of(
            List<T> read, @Nullable ListPosition from, BiFunction<T, Boolean, ListPosition> at) {
        List<T> rows = new ArrayList<>(read);
        boolean backwards = from != null && from.backwards();
        boolean more = rows.size() > PAGE;
        if (more) {
            rows.remove(PAGE);
        }
        if (backwards) {
            Collections.reverse(rows);
        }
        boolean before = backwards ? more : from != null;
        boolean after = backwards || more;
        return new ListPart<>(
                List.copyOf(rows),
                before && !rows.isEmpty() ? at.apply(rows.get(0), true) : null,
                after && !rows.isEmpty() ? at.apply(rows.get(rows.size() - 1), false) : null);
    }

    /** The same part, told in other lines. */
    public <R> ListPart<R> with(List<R> others) {
        return new ListPart<>(others, previous, next);
    }
}
