package org.astc.plenary.inclusion.protect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.astc.plenary.inclusion.cells.Spot;

/**
 * Hides cells until every small one could be something else: at least {@code k}, and anything within a span of {@code k
 * - 1}. For each it looks for the cheapest other table that fits (Fischetti and Salazar 2001 call that the attacker's
 * problem turned round), and hides what that table changes. Whether it is enough is for the auditor to say.
 */
public final class Protector {
    private static final double HIDDEN_ALREADY = 0.001;
    private static final int NEAR = 120;

    private final LinkedTables tables;
    private final Effort effort;
    private final Set<Integer> primary;
    private final Set<Integer> hidden = new TreeSet<>();
    private final Set<Integer> alone = new TreeSet<>();
    /** For cells with one person in them those that hold the same person and nobody else, as anybody can tell. */
    private final Map<Integer, Set<Integer>> same = new HashMap<>();

    private final Set<Integer> known = new TreeSet<>();
    private final double[] base;
    private final double[] weights;
    private final Limits limits = new Limits();
    private final Moves moves;
    private final Map<List<Integer>, Integer> complaints = new HashMap<>();

    private Protector(LinkedTables tables, Effort effort, PrimaryCells primaryCells, List<Map<Spot, Double>> memory) {
        this.tables = tables;
        this.effort = effort;
        this.moves = new Moves(tables, memory);
        this.primary = primaryCells.cells();
        this.base = IntStream.range(0, tables.size()).mapToDouble(tables::count).toArray();
        this.weights = new double[tables.size()];
        for (int cell = 0; cell < weights.length; cell++) {
            double rank = tables.depth(cell) <= 1 ? 40 : tables.depth(cell) == 2 ? 1.5 : 1;
            weights[cell] = rank * effort.weight(tables.count(cell));
            if (primary.contains(cell) && tables.count(cell) == 1) {
                alone.add(cell);
            }
        }
        primary.forEach(this::hide);
        tables.sums().forEach(this::join);
    }

    /**
     * Chooses what to hide.
     *
     * @param publicly cells that anybody can look up: hiding them is no help
     * @param memory other tables that were found to fit, as changes by cell, while there were more tables; grows
     * @throws TooSlow if the time is over
     */
    public static Protector begin(
            LinkedTables tables, Effort effort, Set<Spot> publicly, List<Map<Spot, Double>> memory)
            throws Unprotectable {
        PrimaryCells primaryCells = new PrimaryCells(tables);
        Protector protector = new Protector(tables, effort, primaryCells, memory);
        publicly.stream().map(tables::number).filter(Objects::nonNull).forEach(protector.known::add);
        protector.fillZeros();
        Comparator<Integer> bySize = Comparator.comparing(tables::count);
        List<Integer> targets = new ArrayList<>(primaryCells.targets());
        targets.removeAll(protector.known);
        targets.sort(effort.largeFirst() ? bySize.reversed() : bySize);
        Set<Spot> open = new HashSet<>();
        for (int target : targets) {
            if (!(open.isEmpty() ? protector.makeRoom(target) : protector.canWiden(target))) {
                open.add(tables.spot(target));
            }
        }
        if (!open.isEmpty()) {
            throw new Unprotectable(open);
        }
        return protector;
    }

    /** Makes room for a cell, by what was found before if it fits. */
    private boolean makeRoom(int target) {
        Set<Integer> others = near(target, alone);
        others.removeAll(same.getOrDefault(target, Set.of(target)));
        List<Map<Integer, Double>> found =
                moves.giving(target, rooms(target), others, this::fits, move -> weigh(List.of(move)));
        found.forEach(this::take);
        return !found.isEmpty() || widen(target, alone, false);
    }

    private boolean fits(Map.Entry<Integer, Double> change) {
        return isMovable(change.getKey(), 2) && base[change.getKey()] + change.getValue() >= 1 - HIDDEN_ALREADY;
    }

    /** Returns the cells that are hidden. */
    public Set<Integer> hidden() {
        return Set.copyOf(hidden);
    }

    /** Returns those that are hidden for the sake of others. */
    public Set<Integer> complementary() {
        Set<Integer> others = new TreeSet<>(hidden);
        others.removeAll(primary);
        return others;
    }

    /** Returns the hidden cells of one person. */
    public Set<Integer> alone() {
        return Set.copyOf(alone);
    }

    /** Protects a cell better that was found exposed, to an insider of another cell unless that is null. */
    public void strengthen(Spot cell, Spot insider) throws Unprotectable {
        int exposed = tables.number(cell);
        Set<Integer> fixed = new TreeSet<>();
        if (insider != null) {
            fixed.add(tables.number(insider));
        }
        int before = complaints.merge(List.of(exposed, insider == null ? -1 : tables.number(insider)), 1, Integer::sum);
        if (before > 4 || !widen(exposed, before > 2 ? alone : fixed, before > 1)) {
            throw new Unprotectable(cell);
        }
    }

    /** Finds a table in which no hidden cell is empty, since an outsider takes it that a zero would have been told. */
    private void fillZeros() throws Unprotectable {
        for (int zero : primary) {
            if (base[zero] < 1) {
                Map<Integer, Double> found = search(zero, 1, 1, alone, true);
                if (found == null) {
                    found = search(zero, 1, 1, Set.of(), true);
                }
                if (found == null) {
                    throw new Unprotectable(tables.spot(zero));
                }
                take(found);
                found.forEach((cell, change) -> base[cell] += change);
            }
        }
    }

    /** Says whether a cell can be protected at all, which does not depend on what is hidden. */
    private boolean canWiden(int cell) {
        Set<Integer> insiders = alone.size() == 1 ? near(cell, alone) : Set.of();
        return rooms(cell).anyMatch(room -> goes(cell, room.up(), insiders) && goes(cell, -room.down(), insiders));
    }

    private boolean goes(int cell, int change, Set<Integer> insiders) {
        return change == 0 || search(cell, change, change, insiders, false) != null;
    }

    /** Makes room where it is cheapest. */
    private boolean widen(int cell, Set<Integer> insiders, boolean whole) {
        List<Map<Integer, Double>> best = null;
        for (Room room : rooms(cell).toList()) {
            Map<Integer, Double> above = reach(cell, room.up(), insiders, whole);
            Map<Integer, Double> below = above == null ? null : reach(cell, -room.down(), insiders, whole);
            if (below != null) {
                List<Map<Integer, Double>> both = List.of(above, below);
                if (best == null || weigh(both) < weigh(best)) {
                    best = both;
                }
            }
            if (best != null && room.least()) {
                break;
            }
        }
        if (best != null) {
            best.forEach(this::take);
            best.forEach(moves::enter);
        }
        return best != null;
    }

    private Stream<Room> rooms(int cell) {
        return Room.of(tables.smallest(cell), (int) base[cell]);
    }

    private double weigh(List<Map<Integer, Double>> both) {
        return both.stream()
                .flatMap(changes -> changes.keySet().stream())
                .distinct()
                .mapToDouble(changed -> weights[changed])
                .sum();
    }

    private Map<Integer, Double> reach(int cell, double change, Set<Integer> insiders, boolean whole) {
        if (change == 0) {
            return Map.of();
        }
        Map<Integer, Double> found = search(cell, change, change, insiders, whole);
        if (found == null && !insiders.isEmpty()) {
            found = search(cell, change, change, near(cell, insiders), whole);
        }
        if (found == null && insiders.size() > 1) {
            found = search(cell, change, change, Set.of(), whole); // the auditor tells which insider matters
        }
        return found;
    }

    /** Those who are alone in a cell that stands in one sum with this one. */
    private Set<Integer> near(int cell, Set<Integer> insiders) {
        Set<Integer> near = new TreeSet<>();
        for (int sum : tables.sumsOf(cell)) {
            IntStream.of(tables.sums().get(sum).cells())
                    .filter(insiders::contains)
                    .forEach(near::add);
        }
        return near;
    }

    /** A person who is alone in a cell is alone in a sum of it and of nothing but zeros: that is no other person. */
    private void join(LinkedTables.Sum sum) {
        List<Integer> full = IntStream.of(sum.cells())
                .filter(cell -> tables.count(cell) > 0 || primary.contains(cell))
                .boxed()
                .toList();
        if (sum.exact() && full.size() == 2 && alone.containsAll(full)) {
            Set<Integer> one = new TreeSet<>();
            full.forEach(cell -> one.addAll(same.getOrDefault(cell, Set.of(cell))));
            one.forEach(cell -> same.put(cell, one));
        }
    }

    private Map<Integer, Double> search(int cell, double least, double most, Set<Integer> all, boolean whole) {
        Map<Integer, Double> found = null;
        Set<Integer> insiders = new TreeSet<>(all);
        insiders.removeAll(same.getOrDefault(cell, Set.of()));
        if (limits.forbid(cell, least, insiders)) {
            return null;
        }
        for (int scope = 0; scope < 3 && found == null; scope++) {
            Set<Integer> free = scope(cell, scope);
            free.removeAll(insiders);
            free.add(cell);
            Perturbation perturbation = new Perturbation(tables, weights, base, free, whole, effort);
            perturbation.want(cell, least, most);
            found = perturbation.find();
        }
        if (found == null && !whole) {
            limits.enter(cell, least, insiders);
        }
        return found;
    }

    /**
     * What may change for the sake of a cell: 0 near it, 1 all that hangs together with it while visible one-way
     * figures stay, 2 everything but the total.
     */
    private Set<Integer> scope(int cell, int width) {
        Set<Integer> reached = new TreeSet<>();
        Deque<Integer> waiting = new ArrayDeque<>(List.of(cell));
        while (!waiting.isEmpty() && (width > 0 || reached.size() < NEAR)) {
            int next = waiting.poll();
            if (!reached.add(next)) {
                continue;
            }
            for (int sum : tables.sumsOf(next)) {
                for (int other : tables.sums().get(sum).cells()) {
                    if (!reached.contains(other) && isMovable(other, width)) {
                        waiting.add(other);
                    }
                }
            }
        }
        return reached;
    }

    private boolean isMovable(int cell, int width) {
        boolean told = tables.depth(cell) == 0 || base[cell] < 1 || known.contains(cell);
        boolean kept = width < 2 && tables.depth(cell) == 1 && !hidden.contains(cell);
        return !told && !kept;
    }

    private void take(Map<Integer, Double> changes) {
        changes.keySet().forEach(this::hide);
    }

    private void hide(int cell) {
        hidden.add(cell);
        weights[cell] = HIDDEN_ALREADY;
    }
}
