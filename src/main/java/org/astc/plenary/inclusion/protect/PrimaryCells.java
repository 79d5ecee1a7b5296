package org.astc.plenary.inclusion.protect;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.astc.plenary.inclusion.cells.Axis;
import org.astc.plenary.inclusion.cells.Spot;

/** The cells that must be hidden for what they say themselves. */
final class PrimaryCells {
    private final LinkedTables tables;
    private final Set<Integer> cells = new TreeSet<>();
    private final Set<Integer> targets = new TreeSet<>();

    PrimaryCells(LinkedTables tables) {
        this.tables = tables;
        for (int cell = 0; cell < tables.size(); cell++) {
            if (tables.count(cell) > 0 && tables.count(cell) < tables.smallest(cell)) {
                cells.add(cell);
                targets.add(cell);
            }
        }
        for (int cell = 0; cell < tables.size(); cell++) {
            for (Axis axis : tables.frame().axes()) {
                if (axis.sensitive() && !tables.spot(cell).at().containsKey(axis.code())) {
                    attribute(cell, axis);
                }
            }
        }
    }

    /** Returns all cells to hide. */
    Set<Integer> cells() {
        return cells;
    }

    /** Returns those among them that must not be narrowed down. */
    Set<Integer> targets() {
        return targets;
    }

    /**
     * If a whole group gave one sensitive answer, that cell and an empty one beside it are hidden, so that nobody knows
     * whether it was the whole group.
     */
    private void attribute(int group, Axis axis) {
        Spot spot = tables.spot(group);
        List<Integer> parts = axis.categories().stream()
                .map(category -> tables.number(spot.with(axis.code(), category.code())))
                .toList();
        if (tables.count(group) == 0 || parts.contains(null)) {
            return;
        }
        int[] full = parts.stream()
                .mapToInt(part -> part)
                .filter(part -> tables.count(part) > 0)
                .toArray();
        if (full.length != 1
                || !axis.category(tables.spot(full[0]).at().get(axis.code()))
                        .orElseThrow()
                        .isAnswer()) {
            return;
        }
        Optional<Integer> empty = parts.stream()
                .filter(part -> part != full[0] && !tables.frame().isImpossible(tables.spot(part)))
                .max(Comparator.comparingInt(this::room));
        empty.ifPresent(zero -> {
            cells.add(full[0]);
            cells.add(zero);
            targets.add(zero);
        });
    }

    /** The smallest margin of a cell: the most that an outsider could think to be in it. */
    private int room(int cell) {
        return tables.spot(cell).at().keySet().stream()
                .flatMapToInt(
                        code -> IntStream.of(tables.number(tables.spot(cell).without(Set.of(code)))))
                .map(tables::count)
                .min()
                .orElse(0);
    }
}
