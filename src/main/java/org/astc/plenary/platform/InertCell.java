package org.astc.plenary.platform;

import java.util.regex.Pattern;

/**
 * A text on its way into a spreadsheet. Programs take a cell that begins with = + - @, with a tab or a line end, or
 * with a wide form of these, for a formula, even after spaces, quotes or signs that cannot be seen; some also split a
 * cell at a semicolon, a tab or a line end. So an apostrophe is put before whatever could begin such a cell, which
 * makes it a text.
 *
 * <p>It can be taken back: at the beginning of the text and after each semicolon, tab and line end, an apostrophe that
 * was in the text already gets a second one, so {@link #typed} takes one away wherever one stands there.
 */
public final class InertCell {
    private static final String CELL_BEGIN = "(?<=^|[;\t\r\n])";
    /** = + - @ and their full-width, small, raised and lowered forms, and the minus sign. */
    private static final String FORMULA_BEGIN =
            "[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u207A\u207B\u207C\u208A\u208B\u208C\u2212]";
    /** What programs skip, or people do not see: spaces, quotes, format and control characters. */
    private static final String SKIPPED = "[\\p{Z}\\s\\p{Cf}\\p{Cc}\"'`\u201C\u201D\u2018\u2019\u00AB\u00BB]*";

    private static final Pattern DANGER = Pattern.compile(CELL_BEGIN + "(?='|" + SKIPPED + FORMULA_BEGIN + ")");
    private static final Pattern MARK = Pattern.compile(CELL_BEGIN + "'");

    private InertCell() {}

    /** Returns the text as it is safe in a cell; most texts stay as they are. */
    public static String of(String typed) {
        return DANGER.matcher(typed).replaceAll("'");
    }

    /** Returns the text that the cell was made of. */
    public static String typed(String cell) {
        return MARK.matcher(cell).replaceAll("");
    }
}
