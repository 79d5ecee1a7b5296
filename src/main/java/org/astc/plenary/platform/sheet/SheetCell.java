package org.astc.plenary.platform.sheet;

/**
 * A cell as it is taken: its text, and what is to be known of it.
 *
 * @param text cut if it is too long
 */
public record SheetCell(String text, Mark mark) {
    static final SheetCell EMPTY = new SheetCell("", Mark.PLAIN);

    /** What is to be known of a cell. */
    public enum Mark {
        PLAIN,
        /** Holds a formula; the text is what it showed when the file was saved. Formulas are never worked out. */
        FORMULA,
        /** Shows an error of the spreadsheet instead of a value. */
        ERROR,
        TOO_LONG
    }

    static SheetCell of(String text, Mark mark) {
        if (text.length() > SheetLimits.TEXT) {
            return new SheetCell(text.substring(0, SheetLimits.TEXT), Mark.TOO_LONG);
        }
        return text.isEmpty() && mark == Mark.PLAIN ? EMPTY : new SheetCell(text, mark);
    }

    static SheetCell plain(String text) {
        return of(text, Mark.PLAIN);
    }
}
