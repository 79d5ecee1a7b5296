package org.astc.plenary.inclusion.protect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.astc.plenary.inclusion.cells.Spot;

/**
 * Other tables that fit, as changes of the one that is worked from. What one of them shows for a cell need not be
 * looked for again, nor if a table of the release was withdrawn since: what fits all sums fits fewer. The auditor has
 * the last word.
 */
final class Moves {
    private static final double TINY = 1e-6;

    private final LinkedTables tables;
    private final List<Map<Spot, Double>> memory;
    private final List<Map<Integer, Double>> moves = new ArrayList<>();

    /** @param memory what was found with more tables; grows */
    Moves(LinkedTables tables, List<Map<Spot, Double>> memory) {
        this.tables = tables;
        this.memory = memory;
        memory.forEach(changes -> {
            Map<Integer, Double> here = new HashMap<>();
            changes.forEach((spot, change) -> {
                if (tables.number(spot) != null) {
                    here.put(tables.number(spot), change);
                }
            });
            moves.add(here);
        });
    }

    /** @param changes by cell */
    void enter(Map<Integer, Double> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Map<Spot, Double> anywhere = new HashMap<>();
        changes.forEach((cell, change) -> anywhere.put(tables.spot(cell), change));
        memory.add(anywhere);
        moves.add(changes);
    }

    /**
     * Returns two that give the cell one of the rooms, upward and downward; none if there are none.
     *
     * @param rooms those that are enough; the first that is given is taken
     * @param known cells that whoever looks knows: in her table they are as they are
     * @param fits whether a change may be made
     * @param weight the lightest is taken
     */
    List<Map<Integer, Double>> giving(
            int cell,
            Stream<Room> rooms,
            Set<Integer> known,
            Predicate<Map.Entry<Integer, Double>> fits,
            ToDoubleFunction<Map<Integer, Double>> weight) {
        List<Map<Integer, Double>> fitting = moves.stream()
                .filter(move -> move.containsKey(cell) && Collections.disjoint(move.keySet(), known))
                .filter(move -> move.entrySet().stream().allMatch(fits))
                .sorted(Comparator.comparingDouble(weight))
                .toList();
        return rooms.map(room -> Stream.of(room.up(), -room.down())
                        .flatMap(change -> reaching(fitting, cell, change))
                        .toList())
                .filter(both -> both.size() == 2)
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<Map<Integer, Double>> reaching(List<Map<Integer, Double>> fitting, int cell, int change) {
        return change == 0
                ? Stream.of(Map.of())
                : fitting.stream()
                        .filter(move -> move.get(cell) / change > 1 - TINY)
                        .limit(1);
    }
}
