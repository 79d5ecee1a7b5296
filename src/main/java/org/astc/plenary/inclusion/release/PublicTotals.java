package org.astc.plenary.inclusion.release;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.astc.plenary.inclusion.cells.Axis;
import org.astc.plenary.inclusion.cells.Category;
import org.astc.plenary.inclusion.cells.Frame;
import org.astc.plenary.inclusion.cells.Spot;

/** Counts that anybody can look up, in the categories of a release: that of a joined one is the sum of its answers. */
final class PublicTotals {
    private PublicTotals() {}

    /** Returns how many people are in each group of each attribute: their names stand on pages and badges. */
    static Map<Spot, Integer> ofGroups(Plan plan, Source source) {
        Map<Spot, Integer> totals = new LinkedHashMap<>(plan.publicly());
        for (Question attribute : plan.questions()) {
            if (!attribute.sensitive() && !attribute.several()) {
                Column column = Column.of(attribute);
                int[] counts = source.cube(List.of(column));
                IntStream.range(0, counts.length)
                        .forEach(i -> totals.put(
                                Spot.TOTAL.with(
                                        attribute.code(), column.leaves().get(i)),
                                counts[i]));
            }
        }
        return totals;
    }

    /** Returns the counts of those cells that the release has. */
    static Map<Spot, Integer> in(Frame frame, Map<Spot, Integer> publicly) {
        Map<Spot, Integer> known = new HashMap<>();
        publicly.forEach((spot, count) -> {
            if (spot.at().entrySet().stream()
                    .allMatch(at -> frame.axes().stream()
                            .anyMatch(axis -> axis.code().equals(at.getKey())
                                    && axis.category(at.getValue()).isPresent()))) {
                known.put(spot, count);
            }
        });
        for (Axis axis : frame.axes()) {
            for (Category category : axis.categories()) {
                List<Spot> parts = category.members().stream()
                        .map(answer -> Spot.TOTAL.with(axis.question(), answer))
                        .toList();
                if (publicly.keySet().containsAll(Set.copyOf(parts))) {
                    known.put(
                            Spot.TOTAL.with(axis.code(), category.code()),
                            parts.stream().mapToInt(publicly::get).sum());
                }
            }
        }
        return known;
    }
}
