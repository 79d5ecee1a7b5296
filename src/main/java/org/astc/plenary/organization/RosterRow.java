package org.astc.plenary.organization;

import java.util.Map;
import org.astc.plenary.platform.sheet.Sheet;
import org.astc.plenary.platform.sheet.SheetCell;
import org.astc.plenary.platform.sheet.SheetCell.Mark;

/** A line of a roster: what stands in the columns that fill fields. */
record RosterRow(Sheet.Line line, Map<String, Integer> columns) {
    int number() {
        return line.number();
    }

    String text(String field) {
        Integer column = columns.get(field);
        return column == null ? "" : line.cell(column).text();
    }

    /** The letters of the field's column; empty if it has none. */
    String column(String field) {
        Integer column = columns.get(field);
        return column == null ? "" : Sheet.letters(column);
    }

    boolean hasFormula() {
        return columns.values().stream().map(line::cell).anyMatch(cell -> cell.mark() == Mark.FORMULA);
    }

    /** Returns the fields to read, with a fault for each cell that shows an error or is too long. */
    Entries entries() {
        Entries entries = new Entries(this::takeable);
        columns.forEach((field, column) -> {
            SheetCell cell = line.cell(column);
            if (cell.mark() == Mark.ERROR) {
                entries.refuse(field, "organization.fault.error", cell.text());
            } else if (cell.mark() == Mark.TOO_LONG) {
                entries.refuse(field, "organization.fault.tooLong", Entries.NAME);
            }
        });
        return entries;
    }

    private String takeable(String field) {
        Integer column = columns.get(field);
        return column == null
                        || line.cell(column).mark() == Mark.ERROR
                        || line.cell(column).mark() == Mark.TOO_LONG
                ? ""
                : line.cell(column).text();
    }
}
