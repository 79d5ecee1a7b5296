package org.astc.plenary.inclusion.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.astc.plenary.inclusion.audit.Equations.Island;
import org.astc.plenary.inclusion.audit.Equations.Row;
import org.astc.plenary.inclusion.cells.Frame;
import org.astc.plenary.inclusion.cells.Spot;

/** One system of cells under attack from outside, and by each person who is alone in a cell of it. */
final class Besieged {
    private final List<Place> cells;
    private final List<Row> rows;
    private final Set<Integer> alone = new LinkedHashSet<>();
    private final int[] smallest;
    private Siege outside;

    Besieged(Island island, Attacker attacker, int most, Deadline deadline) {
        cells = island.cells();
        rows = island.rows();
        smallest = new int[cells.size()];
        for (int i = 0; i < smallest.length; i++) {
            smallest[i] = frame(attacker, cells.get(i))
                    .smallest(cells.get(i).spot().at().keySet());
            if (cells.get(i).release() == 0
                    && attacker.alone().contains(cells.get(i).spot())) {
                alone.add(i);
            }
        }
        outside = new Siege(polytope(most, deadline), smallest, new ArrayList<>());
    }

    List<Place> cells() {
        return cells;
    }

    boolean isFeasible() {
        return outside.isFeasible();
    }

    int[] span(int cell) {
        return outside.span(cell);
    }

    /** Returns all exposed cells. */
    List<Verdict.Exposure> exposures() {
        return exposures(outside, -1, Integer.MAX_VALUE);
    }

    /** Says whether all other cells stay safe if this one is told. */
    boolean canTell(int cell, int count) {
        if (count > 0 && count < smallest[cell]) {
            return false;
        }
        Siege told = outside.knowing(cell, count);
        return told.isFeasible() && exposures(told, cell, 1).isEmpty();
    }

    void tell(int cell, int count) {
        outside = outside.knowing(cell, count);
        alone.remove(cell);
    }

    private List<Verdict.Exposure> exposures(Siege siege, int from, int most) {
        int[] order = order(from);
        List<Verdict.Exposure> found = new ArrayList<>();
        for (int cell : siege.exposed(order, this::isNew, most)) {
            found.add(new Verdict.Exposure(cells.get(cell).spot(), null));
        }
        for (int insider : IntStream.of(order).filter(alone::contains).toArray()) {
            if (found.size() >= most || !siege.isOpen(insider)) {
                continue;
            }
            Siege inside = siege.knowing(insider, 1);
            if (!inside.isFeasible()) {
                inside = siege.knowing(insider, 1, neighbors(insider));
            }
            for (int cell : inside.exposed(order, this::isNew, most - found.size())) {
                found.add(new Verdict.Exposure(
                        cells.get(cell).spot(), cells.get(insider).spot()));
            }
        }
        return found;
    }

    private boolean isNew(int cell) {
        return cells.get(cell).release() == 0;
    }

    /** The cells that hang together with this one come first: they are the first to be exposed. */
    private int[] order(int from) {
        int[] distance = new int[cells.size()];
        java.util.Arrays.fill(distance, from < 0 ? 0 : Integer.MAX_VALUE);
        if (from >= 0) {
            distance[from] = 0;
            boolean grows = true;
            for (int step = 1; step <= 3 && grows; step++) {
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
        }
        return IntStream.range(0, distance.length)
                .boxed()
                .sorted(Comparator.comparingInt(cell -> distance[cell]))
                .mapToInt(cell -> cell)
                .toArray();
    }

    private int[] neighbors(int cell) {
        return rows.stream()
                .filter(row -> row.terms().containsKey(cell))
                .flatMap(row -> row.terms().keySet().stream())
                .distinct()
                .filter(other -> other != cell)
                .mapToInt(other -> other)
                .toArray();
    }

    private Polytope polytope(int most, Deadline deadline) {
        int slacks = (int) rows.stream().filter(row -> !row.equal()).count();
        double[] lower = new double[cells.size() + slacks];
        double[] upper = new double[cells.size() + slacks];
        java.util.Arrays.fill(lower, 0, cells.size(), 1); // a zero would have been told
        java.util.Arrays.fill(upper, most);
        java.util.Arrays.fill(upper, cells.size(), upper.length, 1e9);
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

    private static Frame frame(Attacker attacker, Place place) {
        return place.release() == 0
                ? attacker.frame()
                : attacker.earlier().get(place.release() - 1).frame();
    }

    /** Where each cell of the new release stands. */
    Map<Spot, Integer> numbers() {
        Map<Spot, Integer> numbers = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (isNew(i)) {
                numbers.put(cells.get(i).spot(), i);
            }
        }
        return numbers;
    }
}
