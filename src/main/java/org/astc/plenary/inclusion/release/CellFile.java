package org.astc.plenary.inclusion.release;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.astc.plenary.inclusion.cells.Axis;
import org.astc.plenary.inclusion.cells.Category;
import org.astc.plenary.inclusion.cells.Frame;
import org.astc.plenary.inclusion.cells.Spot;
import org.astc.plenary.inclusion.figures.Interval;

/** Writes {@code cells.csv}. Every share is computed from cells that are told. */
final class CellFile {
    static final List<String> COLUMNS = List.of(
            "release",
            "population",
            "dim1",
            "cat1",
            "dim2",
            "cat2",
            "dim3",
            "cat3",
            "measure",
            "value",
            "status",
            "lower",
            "upper",
            "n_base");

    private static final String TOTAL = "_total";

    private final Frame frame;
    private final Map<Spot, Integer> told;
    private final Set<Spot> hidden;
    private final StringWriter text = new StringWriter();
    private final CsvWriter writer =
            CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);

    /** @param told counts that are told; a cell that is neither told nor hidden belongs to no available table */
    CellFile(Frame frame, Map<Spot, Integer> told, Set<Spot> hidden) {
        this.frame = frame;
        this.told = told;
        this.hidden = hidden;
    }

    String write() {
        writer.writeRecord(COLUMNS);
        for (List<String> table : frame.tables()) {
            if (frame.withdrawn().contains(table)) {
                row(table, Spot.TOTAL, "count", "[x]", "not_available", "", "", "");
            } else {
                cells(table, 0, Spot.TOTAL);
            }
        }
        flush();
        return text.toString();
    }

    private void flush() {
        try {
            writer.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void cells(List<String> table, int axis, Spot spot) {
        if (axis == table.size()) {
            count(table, spot);
            if (spot.at().containsKey(table.get(0))) {
                share(table, spot);
            }
            return;
        }
        for (Category category : frame.axis(table.get(axis)).categories()) {
            cells(table, axis + 1, spot.with(table.get(axis), category.code()));
        }
        cells(table, axis + 1, spot);
    }

    private void count(List<String> table, Spot spot) {
        if (frame.isImpossible(spot)) {
            row(table, spot, "count", "[z]", "not_applicable", "", "", "");
        } else if (hidden.contains(spot)) {
            row(table, spot, "count", "[c]", "hidden", "", "", "");
        } else {
            row(table, spot, "count", String.valueOf(told.get(spot)), "published", "", "", "");
        }
    }

    /** The share of an answer among those of the group who answered. */
    private void share(List<String> table, Spot spot) {
        Axis measured = frame.axis(table.get(0));
        if (!measured.category(spot.at().get(measured.code())).orElseThrow().isAnswer()) {
            return;
        }
        if (frame.isImpossible(spot)) {
            row(table, spot, "share", "[z]", "not_applicable", "", "", "");
            return;
        }
        Integer count = told.get(spot);
        int base = base(measured, spot.without(Set.of(measured.code())));
        if (count == null || hidden.contains(spot)) {
            row(table, spot, "share", "[c]", "hidden", "", "", "");
        } else if (base < frame.base()) {
            row(table, spot, "share", "[x]", "not_available", "", "", "");
        } else {
            Interval interval = Interval.wilson(count, base);
            row(
                    table,
                    spot,
                    "share",
                    decimal((double) count / base, base),
                    "published",
                    decimal(interval.lower(), 0),
                    decimal(interval.upper(), 0),
                    String.valueOf(base));
        }
    }

    /** Returns how many of the group answered, as far as that is told; else -1. */
    private int base(Axis measured, Spot group) {
        if (!isTold(group)) {
            return -1;
        }
        int base = told.get(group);
        for (Category category : measured.categories()) {
            Spot cell = group.with(measured.code(), category.code());
            if (!category.isAnswer()) {
                if (!isTold(cell)) {
                    return -1;
                }
                base -= told.get(cell);
            }
        }
        return base;
    }

    private boolean isTold(Spot spot) {
        return told.containsKey(spot) && !hidden.contains(spot);
    }

    /** Four digits, and more if the base is so large that four would not tell the count. */
    private static String decimal(double share, int base) {
        return String.format(Locale.ROOT, base > 4000 ? "%.7f" : "%.4f", share);
    }

    private void row(
            List<String> table,
            Spot spot,
            String measure,
            String value,
            String status,
            String lower,
            String upper,
            String base) {
        List<String> fields = new ArrayList<>(List.of(frame.release(), frame.population()));
        for (int i = 0; i < 3; i++) {
            boolean there = i < table.size();
            fields.add(there ? table.get(i) : "");
            fields.add(there ? spot.at().getOrDefault(table.get(i), TOTAL) : "");
        }
        fields.addAll(Arrays.asList(measure, value, status, lower, upper, base));
        writer.writeRecord(fields);
    }
}
