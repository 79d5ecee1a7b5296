package org.astc.plenary.inclusion.web;

import java.util.List;

/**
 * One table of a report as it is shown; every text in it was made from figures that are told.
 *
 * @param id unique on the page
 * @param available whether there is anything to show
 * @param finding in one sentence
 * @param columns headings of the numbers
 * @param bars of the chart
 * @param words the same as the chart, in words
 * @param quality how many answered, and how much is hidden
 */
public record ReportTable(
        String id,
        String title,
        boolean available,
        String finding,
        List<String> columns,
        List<Row> rows,
        List<Bar> bars,
        List<String> words,
        List<Fact> quality) {
    /** A category with its numbers. */
    public record Row(String title, List<Cell> cells) {}

    /** A number, or the mark that stands for it. */
    public record Cell(String column, String text, boolean hidden) {}

    /** A bar: {@code width} in whole percent; 0 where nothing may be told, which its text says. */
    public record Bar(String title, String text, int width) {}

    /** A line of the quality box. */
    public record Fact(String term, String text) {}
}
