package org.astc.plenary.inclusion.cells;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a cell stands: a category for each of its axes. A margin names fewer axes, the total none; so the same cell has
 * the same spot in every table.
 */
public record Spot(SortedMap<String, String> at) {
    public static final Spot TOTAL = new Spot(new TreeMap<>());

    public Spot(Map<String, String> at) {
        this((SortedMap<String, String>) new TreeMap<>(at));
    }

    /** Returns the spot with one more axis, or another category on it. */
    public Spot with(String axis, String category) {
        SortedMap<String, String> more = new TreeMap<>(at);
        more.put(axis, category);
        return new Spot(more);
    }

    /** Returns the spot without the axes. */
    public Spot without(Collection<String> axes) {
        SortedMap<String, String> fewer = new TreeMap<>(at);
        fewer.keySet().removeAll(axes);
        return new Spot(fewer);
    }

    @Override
    public String toString() {
        return at.isEmpty()
                ? "total"
                : at.entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining(" "));
    }
}
