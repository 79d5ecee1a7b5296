package org.astc.plenary.accessibility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.astc.plenary.platform.ListPosition;

/**
 * A part of the desk's list.
 *
 * @param previous where the part before it lies, or null
 * @param next where the part after it lies, or null
 * @param counts of the whole list
 */
public record DeskList(List<DeskLine> lines, ListPosition previous, ListPosition next, DeskCounts counts) {
    /** Rows of one page. */
    public static final int PAGE = 25;

    /** Makes a part of what was read from a place on: one row more than there is room for, if there are more. */
    static DeskList of(List<DeskRow> read, DeskPlace from, DeskCounts counts) {
        List<DeskRow> rows = new ArrayList<>(read);
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
        return new DeskList(
                rows.stream().map(DeskRow::line).toList(),
                before && !rows.isEmpty() ? rows.get(0).position(true) : null,
                after && !rows.isEmpty() ? rows.get(rows.size() - 1).position(false) : null,
                counts);
    }
}
