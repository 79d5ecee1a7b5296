package org.astc.plenary.inclusion.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        int[] cube = source.cube(columns);
        Map<Spot, Integer> sums = new HashMap<>();
        Category[] at = new Category[table.size()];
        for (int i = 0; i < cube.length; i++) {
            if (cube[i] > 0) {
                int rest = i;
                for (int axis = table.size() - 1; axis >= 0; axis--) {
                    List<String> leaves = columns.get(axis).leaves();
                    at[axis] = category(table.get(axis), leaves.get(rest % leaves.size()));
                    rest /= leaves.size();
                }
                add(table, at, 0, Spot.TOTAL, cube[i], sums);
            }
        }
        empty(table, 0, Spot.TOTAL, sums);
        counts.putAll(sums);
    }

    private void add(List<String> table, Category[] at, int axis, Spot spot, int count, Map<Spot, Integer> sums) {
        if (axis == table.size()) {
            sums.merge(spot, count, Integer::sum);
            return;
        }
        add(table, at, axis + 1, spot, count, sums);
        add(table, at, axis + 1, spot.with(table.get(axis), at[axis].code()), count, sums);
    }

    private void empty(List<String> table, int axis, Spot spot, Map<Spot, Integer> sums) {
        sums.putIfAbsent(spot, 0);
        if (axis < table.size()) {
            empty(table, axis + 1, spot, sums);
            for (Category category : frame.axis(table.get(axis)).categories()) {
                empty(table, axis + 1, spot.with(table.get(axis), category.code()), sums);
            }
        }
    }

    private Category category(String axis, String leaf) {
        return frame.axis(axis).categories().stream()
                .filter(one -> one.members().contains(leaf))
                .findFirst()
                .orElseThrow();
    }
}
