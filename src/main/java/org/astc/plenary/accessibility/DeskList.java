package org.astc.plenary.accessibility;

import java.util.List;
import org.astc.plenary.platform.ListPart;
import org.astc.plenary.platform.ListPosition;

/**
 * A part of the desk's list.
 *
 * @param previous where the part before it lies, or null
 * @param next where the part after it lies, or null
 * @param counts of the whole list
 */
public record DeskList(List<DeskLine> lines, ListPosition previous, ListPosition next, DeskCounts counts) {
    static DeskList of(ListPart<DeskRow> part, DeskCounts counts) {
        return new DeskList(part.lines().stream().map(DeskRow::line).toList(), part.previous(), part.next(), counts);
    }
}
