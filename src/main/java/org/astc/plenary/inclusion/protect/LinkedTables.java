package org.astc.plenary.inclusion.protect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.astc.plenary.inclusion.cells.Axis;
import org.astc.plenary.inclusion.cells.Category;
import org.astc.plenary.inclusion.cells.Frame;
import org.astc.plenary.inclusion.cells.Spot;

/**
 * All cells of a release with their true counts, each once, however many tables it stands in; and the sums that tie
 * them together. Cells are numbered.
 */
public final class LinkedTables {
    private final Frame frame;
    private final List<Spot> spots = new ArrayList<>();
    private final Map<Spot, Integer> number = new LinkedHashMap<>();
    private final int[] counts;
    private final List<Sum> sums = new ArrayList<>();
    private final List<List<Integer>> sumsOf = new ArrayList<>();

    /** {@code Σ parts = whole}, or {@code ≥} if it is not exact. A negative whole is none: the parts carry signs. */
    record Sum(int[] cells, int[] signs, boolean exact) {}

    /** @param all true counts, of every cell and margin of the available tables */
    public LinkedTables(Frame frame, Map<Spot, Integer> all) {
        this.frame = frame;
        for (List<String> table : frame.available()) {
            enter(table, 0, Spot.TOTAL);
        }
        counts = spots.stream().mapToInt(all::get).toArray();
        spots.forEach(spot -> sumsOf.add(new ArrayList<>()));
        margins();
        coarser();
        options();
    }

    /** Returns the spots of a table with all its margins. */
    public static Set<Spot> of(Frame frame, List<String> table) {
        LinkedTables one = new LinkedTables(frame, table);
        return new LinkedHashSet<>(one.spots);
    }

    private LinkedTables(Frame frame, List<String> table) {
        this.frame = frame;
        enter(table, 0, Spot.TOTAL);
        counts = new int[0];
    }

    private void enter(List<String> table, int axis, Spot spot) {
        if (axis == table.size()) {
            if (number.putIfAbsent(spot, spots.size()) == null) {
                spots.add(spot);
            }
            return;
        }
        for (Category category : frame.axis(table.get(axis)).categories()) {
            enter(table, axis + 1, spot.with(table.get(axis), category.code()));
        }
        enter(table, axis + 1, spot);
    }

    public Frame frame() {
        return frame;
    }

    public int size() {
        return spots.size();
    }

    public Spot spot(int cell) {
        return spots.get(cell);
    }

    public int count(int cell) {
        return counts[cell];
    }

    public Integer number(Spot spot) {
        return number.get(spot);
    }

    /** Returns the cells that stand in a sum with this one. */
    public Set<Integer> tiedTo(int cell) {
        Set<Integer> tied = new LinkedHashSet<>();
        sumsOf.get(cell).forEach(sum -> IntStream.of(sums.get(sum).cells()).forEach(tied::add));
        return tied;
    }

    int smallest(int cell) {
        return frame.smallest(spot(cell).at().keySet());
    }

    int depth(int cell) {
        return spot(cell).at().size();
    }

    List<Sum> sums() {
        return sums;
    }

    List<Integer> sumsOf(int cell) {
        return sumsOf.get(cell);
    }

    private void margins() {
        Set<Spot> done = new LinkedHashSet<>();
        for (int cell = 0; cell < size(); cell++) {
            Spot spot = spot(cell);
            for (String code : spot.at().keySet()) {
                Spot margin = spot.without(Set.of(code));
                if (done.add(margin.with(code, ""))) {
                    List<Spot> parts = frame.axis(code).categories().stream()
                            .map(category -> margin.with(code, category.code()))
                            .toList();
                    add(parts, List.of(margin), true);
                }
            }
        }
    }

    /** Axes of one question are nested: where a coarse category is made of fine ones, its cells are sums as well. */
    private void coarser() {
        for (int cell = 0; cell < size(); cell++) {
            Spot spot = spot(cell);
            for (Map.Entry<String, String> at : spot.at().entrySet()) {
                Axis coarse = frame.axis(at.getKey());
                Set<String> members =
                        coarse.category(at.getValue()).orElseThrow().members();
                Spot rest = spot.without(Set.of(coarse.code()));
                for (Axis fine : frame.axes()) {
                    if (!fine.equals(coarse) && fine.question().equals(coarse.question())) {
                        List<Category> parts = fine.categories().stream()
                                .filter(one -> members.containsAll(one.members()))
                                .toList();
                        if (parts.stream().mapToInt(one -> one.members().size()).sum() == members.size()
                                && !rest.at().containsKey(fine.code())) {
                            add(
                                    parts.stream()
                                            .map(one -> rest.with(fine.code(), one.code()))
                                            .toList(),
                                    List.of(spot),
                                    true);
                        }
                    }
                }
            }
        }
    }

    private void options() {
        List<Axis> options =
                frame.axes().stream().filter(axis -> !axis.option().isEmpty()).toList();
        for (Axis first : options) {
            List<Axis> same = options.stream()
                    .filter(axis -> axis.question().equals(first.question()))
                    .toList();
            if (same.get(0).equals(first)) {
                add(
                        same.stream().map(LinkedTables::named).toList(),
                        List.of(named(first), Spot.TOTAL.with(first.code(), "no")),
                        false);
            }
            for (Axis alone : frame.axes()) {
                if (alone.option().isEmpty() && alone.question().equals(first.question())) {
                    alone.categories().stream()
                            .filter(one -> one.members().equals(Set.of(first.option())))
                            .forEach(one -> add(
                                    List.of(named(first)), List.of(Spot.TOTAL.with(alone.code(), one.code())), false));
                }
            }
        }
    }

    private static Spot named(Axis option) {
        return Spot.TOTAL.with(option.code(), "yes");
    }

    private void add(List<Spot> plus, List<Spot> minus, boolean exact) {
        if (!number.keySet().containsAll(plus) || !number.keySet().containsAll(minus)) {
            return;
        }
        int[] cells = IntStream.concat(
                        plus.stream().mapToInt(number::get), minus.stream().mapToInt(number::get))
                .toArray();
        int[] signs = IntStream.range(0, cells.length)
                .map(i -> i < plus.size() ? 1 : -1)
                .toArray();
        for (int cell : cells) {
            sumsOf.get(cell).add(sums.size());
        }
        sums.add(new Sum(cells, signs, exact));
    }
}
