package org.astc.plenary.inclusion.release;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.astc.plenary.inclusion.cells.Spot;
import org.astc.plenary.inclusion.protect.LinkedTables;

/** Cells that hang together as long as one-way figures are told. */
final class Systems {
    private Systems() {}

    /** Returns the number of the system of each cell that crosses axes; the others are in system -1. */
    static Map<Spot, Integer> of(LinkedTables tables) {
        Map<Spot, Integer> systems = new HashMap<>();
        for (int cell = 0; cell < tables.size(); cell++) {
            if (tables.spot(cell).at().size() < 2) {
                systems.put(tables.spot(cell), -1);
            }
        }
        for (int cell = 0; cell < tables.size(); cell++) {
            Deque<Integer> waiting = new ArrayDeque<>(List.of(cell));
            while (!waiting.isEmpty()) {
                int next = waiting.poll();
                if (systems.putIfAbsent(tables.spot(next), cell) == null) {
                    tables.tiedTo(next).forEach(waiting::add);
                }
            }
        }
        return systems;
    }
}
