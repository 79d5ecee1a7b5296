package org.astc.plenary.inclusion.release;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.astc.plenary.inclusion.cells.Axis;
import org.astc.plenary.inclusion.cells.Spot;

/** Writes down every whole table that fits the published figures. For tiny tables only; knows no solver. */
final class Judge {
    private final Sample sample;
    private final List<Spot> hidden;
    private final List<Sum> sums = new ArrayList<>();
    private final int[] table;
    private final int[] least;
    private final int[] most;
    private final boolean[][] differ;
    private final Spot insider;
    private long found;

    private static final class Sum {
        private final Map<Integer, Integer> terms = new HashMap<>();
        private int left;
    }

    Judge(Sample sample, Set<Spot> hidden) {
        this(sample, hidden, null);
    }

    /** @param insider a cell that is known to hold one person, or null */
    Judge(Sample sample, Set<Spot> hidden, Spot insider) {
        this.sample = sample;
        this.insider = insider;
        this.hidden = hidden.stream()
                .sorted(java.util.Comparator.comparing(Spot::toString))
                .toList();
        table = new int[hidden.size()];
        least = new int[hidden.size()];
        most = new int[hidden.size()];
        differ = new boolean[hidden.size()][hidden.size()];
        java.util.Arrays.fill(least, Integer.MAX_VALUE);
        for (Spot spot : sample.counts().keySet()) {
            for (Axis axis : sample.frame().axes()) {
                Spot first = spot.with(axis.code(), axis.categories().get(0).code());
                if (!spot.at().containsKey(axis.code()) && sample.counts().containsKey(first)) {
                    Sum sum = new Sum();
                    term(sum, spot, -1);
                    axis.categories().forEach(one -> term(sum, spot.with(axis.code(), one.code()), 1));
                    if (!sum.terms.isEmpty()) {
                        sums.add(sum);
                    }
                }
            }
        }
        go(0);
    }

    /** Returns how many tables fit. */
    long tables() {
        return found;
    }

    boolean isRecovered(Spot spot) {
        int cell = hidden.indexOf(spot);
        return least[cell] == most[cell];
    }

    boolean isSafe(Spot spot) {
        int cell = hidden.indexOf(spot);
        int k = sample.frame().smallest(spot.at().keySet());
        return least[cell] >= k || most[cell] >= k && most[cell] - least[cell] >= k - 1;
    }

    /**
     * Returns the cell and all that lie within it, or it in them, and hold as many people in every table; and theirs.
     */
    Set<Spot> same(Spot spot) {
        Set<Spot> same = new LinkedHashSet<>();
        Deque<Spot> waiting = new ArrayDeque<>(List.of(spot));
        while (!waiting.isEmpty()) {
            Spot next = waiting.poll();
            if (same.add(next)) {
                hidden.stream()
                        .filter(other -> !differ[hidden.indexOf(next)][hidden.indexOf(other)])
                        .filter(other -> isWithin(next, other) || isWithin(other, next))
                        .forEach(waiting::add);
            }
        }
        return same;
    }

    private static boolean isWithin(Spot part, Spot whole) {
        return part.at().entrySet().containsAll(whole.at().entrySet());
    }

    private void term(Sum sum, Spot spot, int sign) {
        int cell = hidden.indexOf(spot);
        if (cell < 0) {
            sum.left -= sign * sample.counts().get(spot);
        } else {
            sum.terms.put(cell, sign);
        }
    }

    private void go(int cell) {
        if (cell == table.length) {
            found++;
            for (int i = 0; i < table.length; i++) {
                least[i] = Math.min(least[i], table[i]);
                most[i] = Math.max(most[i], table[i]);
                for (int j = 0; j < i; j++) {
                    differ[i][j] |= table[i] != table[j];
                    differ[j][i] = differ[i][j];
                }
            }
            return;
        }
        int total = hidden.get(cell).equals(insider) ? 1 : sample.counts().get(Spot.TOTAL);
        for (int count = 1; count <= total; count++) {
            table[cell] = count;
            boolean fits = true;
            for (Sum sum : sums) {
                fits &= fits(sum, cell);
            }
            if (fits) {
                go(cell + 1);
            }
        }
    }

    /** Whether the sum can still come out right, with the cells up to this one filled. */
    private boolean fits(Sum sum, int cell) {
        int rest = sum.left;
        boolean more = false;
        boolean fewer = false;
        for (Map.Entry<Integer, Integer> term : sum.terms.entrySet()) {
            if (term.getKey() <= cell) {
                rest -= term.getValue() * table[term.getKey()];
            } else {
                rest -= term.getValue();
                more |= term.getValue() > 0;
                fewer |= term.getValue() < 0;
            }
        }
        return rest == 0 || rest > 0 && more || rest < 0 && fewer;
    }
}
