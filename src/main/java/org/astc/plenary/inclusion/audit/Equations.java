package org.astc.plenary.inclusion.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What must be true of the hidden cells: sums of them equal a number, or are at least one. Falls apart into systems
 * that have no cell in common.
 */
final class Equations {
    private static final String CONTRADICTION = "the published figures contradict each other";

    private final Map<Place, Integer> known = new HashMap<>();
    private final Map<Place, Integer> index = new LinkedHashMap<>();
    private final List<Place> hidden = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<String> objections = new ArrayList<>();

    /**
     * {@code Σ terms = right}, or {@code ≥ right}.
     *
     * @param bare whether nobody is in the figures of it that are told: all of them are zeros
     */
    record Row(Map<Integer, Integer> terms, int right, boolean equal, boolean bare) {}

    /** A system of its own: its cells, and its rows with the numbers of the cells in this system. */
    record Island(List<Place> cells, List<Row> rows) {}

    void know(Place place, int count) {
        known.put(place, count);
    }

    void hide(Place place) {
        if (index.putIfAbsent(place, hidden.size()) == null) {
            hidden.add(place);
        }
    }

    boolean has(Place place) {
        return known.containsKey(place) || index.containsKey(place);
    }

    Integer known(Place place) {
        return known.get(place);
    }

    List<String> objections() {
        return objections;
    }

    /** The plus cells together are as many as the minus cells together, or at least as many. */
    void add(Collection<Place> plus, Collection<Place> minus, boolean equal) {
        Map<Integer, Integer> terms = new HashMap<>();
        int right = 0;
        for (Place place : plus) {
            right -= term(place, 1, terms);
        }
        for (Place place : minus) {
            right += term(place, -1, terms);
        }
        terms.values().removeIf(factor -> factor == 0);
        if (terms.isEmpty()) {
            if (equal ? right != 0 : right > 0) {
                objections.add(CONTRADICTION + ": " + plus);
            }
        } else {
            boolean bare =
                    Stream.concat(plus.stream(), minus.stream()).allMatch(place -> known.getOrDefault(place, 0) == 0);
            rows.add(new Row(terms, right, equal, bare));
        }
    }

    private int term(Place place, int factor, Map<Integer, Integer> terms) {
        Integer count = known.get(place);
        if (count != null) {
            return count;
        }
        terms.merge(index.get(place), factor, Integer::sum);
        return 0;
    }

    List<Island> islands() {
        int[] root = new int[hidden.size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
        }
        for (Row row : rows) {
            int first = -1;
            for (int cell : row.terms().keySet()) {
                first = first < 0 ? cell : first;
                root[find(root, cell)] = find(root, first);
            }
        }
        Map<Integer, Island> islands = new LinkedHashMap<>();
        int[] number = new int[root.length];
        for (int i = 0; i < root.length; i++) {
            Island island =
                    islands.computeIfAbsent(find(root, i), any -> new Island(new ArrayList<>(), new ArrayList<>()));
            number[i] = island.cells().size();
            island.cells().add(hidden.get(i));
        }
        Set<Row> distinct = new java.util.LinkedHashSet<>(rows);
        for (Row row : distinct) {
            Map<Integer, Integer> terms = new HashMap<>();
            row.terms().forEach((cell, factor) -> terms.put(number[cell], factor));
            int any = row.terms().keySet().iterator().next();
            islands.get(find(root, any)).rows().add(new Row(terms, row.right(), row.equal(), row.bare()));
        }
        return List.copyOf(islands.values());
    }

    private static int find(int[] root, int cell) {
        int now = cell;
        while (root[now] != now) {
            root[now] = root[root[now]];
            now = root[now];
        }
        return now;
    }
}
