package org.astc.plenary.inclusion.web;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One table of a report as it is shown; every text in it was made from figures that are told.
 *
 * @param id unique on the page
 * @param available whether there is anything to show
 * @param finding in one sentence
 * @param columns headings of the numbers
 * @param bars of the chart: shares that are told; none if there are none
 * @param unpictured why there is no chart; empty if there is one
 * @param words all shares that are told, in words
 * @param quality how many answered, and how much is hidden
 */
public record ReportTable(
        String id,
        String title,
        boolean available,
        Phrase finding,
        List<Phrase> columns,
        List<Row> rows,
        List<Bar> bars,
        String unpictured,
        List<Phrase> words,
        List<Fact> quality) {
    /** With more columns a table may be wider than its page. */
    private static final int FEW_COLUMNS = 5;

    /** A category with its numbers. */
    public record Row(Phrase title, List<Cell> cells) {}

    /** A number, or the mark that stands for it; {@code mark} is empty if it is told. */
    public record Cell(String column, String text, String mark) {}

    /** A bar: {@code width} in whole percent. */
    public record Bar(Phrase title, String text, int width) {}

    /** A line of the quality box. */
    public record Fact(String term, String text) {}

    /** A table of which nothing is told. */
    static ReportTable unavailable(String id, String title) {
        return new ReportTable(
                id, title, false, Phrase.of(""), List.of(), List.of(), List.of(), "", List.of(), List.of());
    }

    /** Whether it has so many columns that it scrolls by itself. */
    public boolean wide() {
        return columns.size() > FEW_COLUMNS;
    }

    /** Whether a number of it is hidden. */
    public boolean hides() {
        return marks().contains("[c]");
    }

    /** Returns the marks that stand in it. */
    Set<String> marks() {
        Set<String> marks = new TreeSet<>();
        if (!available) {
            marks.add("[x]");
        }
        rows.forEach(row -> row.cells().forEach(cell -> marks.add(cell.mark())));
        marks.remove("");
        return marks;
    }
}
