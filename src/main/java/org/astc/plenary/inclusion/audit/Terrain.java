package org.astc.plenary.inclusion.audit;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.astc.plenary.inclusion.audit.Equations.Island;
import org.astc.plenary.inclusion.audit.Equations.Row;

/** How the cells of one system hang together. */
final class Terrain {
    private static final int FAR = 3;

    private final List<Place> cells;
    private final List<Row> rows;

    Terrain(Island island) {
        cells = island.cells();
        rows = island.rows();
    }

    /** Says whether the same is known of the same cells. */
    boolean isLike(Terrain other) {
        return cells.equals(other.cells) && rows.equals(other.rows);
    }

    /** The cells that hang together with this one come first: they are the first to be exposed. */
    int[] order(int from) {
        int[] distance = distances(from, from < 0 ? 0 : FAR);
        return IntStream.range(0, distance.length)
                .boxed()
                .sorted(Comparator.comparingInt(cell -> distance[cell]))
                .mapToInt(cell -> cell)
                .toArray();
    }

    /** How many rows lead from a cell to each other one, as far as told; further off it is the largest number. */
    int[] distances(int from, int far) {
        int[] distance = new int[cells.size()];
        Arrays.fill(distance, from < 0 ? 0 : Integer.MAX_VALUE);
        if (from >= 0) {
            distance[from] = 0;
        }
        boolean grows = true;
        for (int step = 1; step <= far && grows; step++) {
            grows = false;
            for (Row row : rows) {
                int before = step - 1;
                if (row.terms().keySet().stream().anyMatch(cell -> distance[cell] == before)) {
                    for (int cell : row.terms().keySet()) {
                        grows |= distance[cell] > step;
                        distance[cell] = Math.min(distance[cell], step);
                    }
                }
            }
        }
        return distance;
    }

    int[] neighbors(int cell) {
        return rows.stream()
                .filter(row -> row.terms().containsKey(cell))
                .flatMap(row -> row.terms().keySet().stream())
                .distinct()
                .filter(other -> other != cell)
                .mapToInt(other -> other)
                .toArray();
    }

    /**
     * Returns the cell and those that are known to hold nobody but people of it: the others that stand in a sum of the
     * two are told to be empty. Whoever is alone in the cell learns of no other person from them.
     *
     * @param empty the cells that are told to be empty meanwhile
     */
    Set<Integer> same(int cell, IntPredicate empty) {
        Set<Integer> same = new LinkedHashSet<>();
        Deque<Integer> waiting = new ArrayDeque<>(List.of(cell));
        while (!waiting.isEmpty()) {
            int next = waiting.poll();
            if (same.add(next)) {
                rows.stream()
                        .filter(row -> row.bare() && row.terms().containsKey(next))
                        .flatMapToInt(row -> within(next, row, empty))
                        .forEach(waiting::add);
            }
        }
        return same;
    }

    /** Returns the only other cell of the row, if it cannot hold people who are not in this one. */
    private static IntStream within(int cell, Row row, IntPredicate empty) {
        int[] others = row.terms().keySet().stream()
                .mapToInt(one -> one)
                .filter(one -> one != cell && !empty.test(one))
                .toArray();
        int sign = row.terms().get(cell);
        boolean only = others.length == 1 && row.terms().get(others[0]) == -sign;
        return only && (row.equal() || sign > 0) ? IntStream.of(others) : IntStream.empty();
    }

    Polytope polytope(int most, Deadline deadline) {
        int slacks = (int) rows.stream().filter(row -> !row.equal()).count();
        double[] lower = new double[cells.size() + slacks];
        double[] upper = new double[cells.size() + slacks];
        Arrays.fill(lower, 0, cells.size(), 1); // a zero would have been told
        Arrays.fill(upper, most);
        Arrays.fill(upper, cells.size(), upper.length, 1e9);
        double[][] matrix = new double[rows.size()][cells.size() + slacks];
        double[] right = new double[rows.size()];
        int slack = cells.size();
        for (int i = 0; i < matrix.length; i++) {
            for (Map.Entry<Integer, Integer> term : rows.get(i).terms().entrySet()) {
                matrix[i][term.getKey()] = term.getValue();
            }
            right[i] = rows.get(i).right();
            if (!rows.get(i).equal()) {
                matrix[i][slack++] = -1;
            }
        }
        return new Polytope(matrix, right, lower, upper, deadline);
    }
}
