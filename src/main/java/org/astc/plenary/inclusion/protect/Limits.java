package org.astc.plenary.inclusion.protect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Changes of cells for which there is no table, whatever is hidden. Then there is none for a larger change either,
 * since what lies between two tables that fit does fit, too; nor if more cells must stay.
 */
final class Limits {
    private final Map<Integer, List<Limit>> limits = new HashMap<>();

    /** A change that is too large, with its sign, while the cells of the insiders stay. */
    private record Limit(double change, Set<Integer> insiders) {
        boolean holds(double wanted, Set<Integer> staying) {
            return wanted * change > 0 && Math.abs(wanted) >= Math.abs(change) && staying.containsAll(insiders);
        }
    }

    void enter(int cell, double change, Set<Integer> insiders) {
        limits.computeIfAbsent(cell, any -> new ArrayList<>()).add(new Limit(change, Set.copyOf(insiders)));
    }

    /** Says whether it is known that there is no table. */
    boolean forbid(int cell, double change, Set<Integer> insiders) {
        return limits.getOrDefault(cell, List.of()).stream().anyMatch(limit -> limit.holds(change, insiders));
    }
}
