package org.astc.plenary.inclusion.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.astc.plenary.inclusion.cells.Category;
import org.astc.plenary.inclusion.cells.Frame;
import org.astc.plenary.inclusion.cells.Spot;

/** Counts every cell and margin of the tables that are available: one pass over the people for each table. */
final class Counting {
    private final Frame frame;
    private final Dictionary dictionary;
    private final Source source;
    private final Map<Spot, Integer> counts = new HashMap<>();

    private Counting(Frame frame, Dictionary dictionary, Source source) {
        this.frame = frame;
        this.dictionary = dictionary;
        this.source = source;
    }

    static Map<Spot, Integer> of(Frame frame, Dictionary dictionary, Source source) {
        Counting counting = new Counting(frame, dictionary, source);
        frame.available().forEach(counting::table);
        return counting.counts;
    }

    private void table(List<String> table) {
        List<Column> columns = table.stream().map(dictionary::column).toList();
        int[][] categories = new int[table.size()][];
        for (int axis = 0; axis < categories.length; axis++) {
            categories[axis] = categories(table.get(axis), columns.get(axis).leaves());
        }
        int[] cube = source.cube(columns);
        int[] widths = table.stream().mapToInt(this::width).toArray();
        int[] sums = new int[IntStream.of(widths).reduce(1, Math::multiplyExact)];
        int[] at = new int[table.size()];
        for (int i = 0; i < cube.length; i++) {
            if (cube[i] > 0) {
                int rest = i;
                for (int axis = table.size() - 1; axis >= 0; axis--) {
                    at[axis] = Objects.checkIndex(categories[axis][rest % categories[axis].length], widths[axis]);
                    rest /= categories[axis].length;
                }
                add(widths, at, 0, 0, cube[i], sums);
            }
        }
        name(table, 0, 0, Spot.TOTAL, sums);
    }

    /** Returns for each leaf the place of the category that it is counted in; -1 for one that nobody has given. */
    private int[] categories(String axis, List<String> leaves) {
        List<Category> categories = frame.axis(axis).categories();
        return leaves.stream()
                .mapToInt(leaf -> IntStream.range(0, categories.size())
                        .filter(place -> categories.get(place).members().contains(leaf))
                        .findFirst()
                        .orElse(-1))
                .toArray();
    }

    /** How many places the axis has; the margin comes after the categories. */
    private int width(String axis) {
        return frame.axis(axis).categories().size() + 1;
    }

    private static void add(int[] widths, int[] at, int axis, int cell, int count, int[] sums) {
        if (axis == widths.length) {
            sums[cell] += count;
            return;
        }
        int first = cell * widths[axis];
        add(widths, at, axis + 1, first + at[axis], count, sums);
        add(widths, at, axis + 1, first + widths[axis] - 1, count, sums);
    }

    private void name(List<String> table, int axis, int cell, Spot spot, int[] sums) {
        if (axis == table.size()) {
            counts.put(spot, sums[cell]);
            return;
        }
        String code = table.get(axis);
        List<Category> categories = frame.axis(code).categories();
        int first = cell * width(code);
        for (int i = 0; i < categories.size(); i++) {
            name(table, axis + 1, first + i, spot.with(code, categories.get(i).code()), sums);
        }
        name(table, axis + 1, first + categories.size(), spot, sums);
    }
}
