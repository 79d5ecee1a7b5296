package org.astc.plenary.platform.sheet;

import java.util.List;

/**
 * A table that somebody sent, as texts. Empty lines are left out; the others keep the numbers under which a spreadsheet
 * shows them.
 *
 * @param how it was read, for people: {@code CSV, UTF-8, ;} or {@code XLSX} and the sheet's name
 */
public record Sheet(String how, List<Line> lines) {
    /** A line; number from 1. */
    public record Line(int number, List<SheetCell> cells) {
        /** Returns the cell of a column, counted from 0; an empty one beyond the end. */
        public SheetCell cell(int column) {
            return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
        }

        boolean isEmpty() {
            return cells.stream().allMatch(cell -> cell.text().isBlank());
        }
    }

    /** Returns the letters over a column, counted from 0: A, B … Z, AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
