package org.astc.plenary.inclusion;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.astc.plenary.inclusion.cells.Frame;
import org.astc.plenary.inclusion.cells.Spot;
import org.astc.plenary.inclusion.figures.Weight;
import org.astc.plenary.inclusion.release.CountedRelease;

/** The figures of a release as its file tells them: what a page shows is read from there, and nowhere else. */
public final class ReleasedFigures {
    private static final Figure NONE = new Figure("[x]", 0, 0, 0, 0);

    private final Frame frame;
    private final Map<Spot, Figure> counts = new HashMap<>();
    private final Map<Spot, Figure> shares = new HashMap<>();

    private ReleasedFigures(Frame frame) {
        this.frame = frame;
    }

    /**
     * A figure, or the mark that stands for it.
     *
     * @param mark {@code [c]}, {@code [x]} or {@code [z]}; empty if the figure is told
     * @param value people, or a share from 0 to 1
     * @param lower and {@code upper}: the 95 % interval of a share
     * @param base of a share, in people
     */
    public record Figure(String mark, double value, double lower, double upper, int base) {
        public boolean isTold() {
            return mark.isEmpty();
        }
    }

    public static ReleasedFigures of(Release release) {
        ReleasedFigures figures = new ReleasedFigures(CountedRelease.frame(release.dictionary()));
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(release.cells())) {
            rows.forEach(figures::enter);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return figures;
    }

    private void enter(NamedCsvRecord row) {
        if (row.getField("status").equals("not_available")
                && row.getField("measure").equals("count")) {
            return; // a whole table
        }
        Map<String, String> at = new TreeMap<>();
        for (int i = 1; i <= 3; i++) {
            String category = row.getField("cat" + i);
            if (!category.isEmpty() && !category.equals("_total")) {
                at.put(row.getField("dim" + i), category);
            }
        }
        boolean told = row.getField("status").equals("published");
        Figure figure = told
                ? new Figure("", number(row, "value"), number(row, "lower"), number(row, "upper"), (int)
                        number(row, "n_base"))
                : new Figure(row.getField("value"), 0, 0, 0, 0);
        (row.getField("measure").equals("count") ? counts : shares).put(new Spot(at), figure);
    }

    private static double number(NamedCsvRecord row, String field) {
        String text = row.getField(field);
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    public Frame frame() {
        return frame;
    }

    public List<List<String>> tables() {
        return frame.tables();
    }

    public boolean isAvailable(List<String> table) {
        return !frame.withdrawn().contains(table);
    }

    public Figure count(Spot spot) {
        return counts.getOrDefault(spot, NONE);
    }

    /** Returns the share of the first axis' answer among those of the group who answered. */
    public Figure share(Spot spot) {
        return shares.getOrDefault(spot, NONE);
    }

    /** Returns how much the share with the smallest base can carry; much if no share is told. */
    public Weight lightest() {
        return shares.values().stream()
                .filter(Figure::isTold)
                .map(share -> Weight.of(share.base()))
                .min(Comparator.naturalOrder())
                .orElse(Weight.SOLID);
    }

    /** Returns how many cells are hidden. */
    public long hidden() {
        return counts.values().stream().filter(one -> one.mark().equals("[c]")).count();
    }
}
