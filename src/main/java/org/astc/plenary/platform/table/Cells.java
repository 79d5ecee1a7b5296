package org.astc.plenary.platform.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.astc.plenary.platform.InertCell;

/** What the cells of spreadsheets say. */
final class Cells {
    private Cells() {}

    /** Returns the text of the cell; one that a spreadsheet could take for a formula is made inert. */
    static String text(Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof BigDecimal amount) {
            return amount.toPlainString();
        }
        if (cell instanceof Term term) {
            return InertCell.of(term.text());
        }
        if (cell instanceof List<?> several) {
            return InertCell.of(several.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        return InertCell.of((String) cell);
    }
}
