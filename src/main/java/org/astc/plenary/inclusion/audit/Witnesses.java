package org.astc.plenary.inclusion.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whole tables that fit the published figures, and how far they reach for each cell. What fits somebody who only knows
 * more fits whoever knows less as well, so it is handed on to them.
 */
final class Witnesses {
    /** As many are kept at least; further ones only if they reach further for some cell. */
    private static final int MANY = 200;

    private final List<int[]> tables = new ArrayList<>();
    private final int[] least;
    private final int[] most;
    private final Witnesses wider;

    private Witnesses(int cells, Witnesses wider) {
        this.wider = wider;
        least = new int[cells];
        most = new int[cells];
        Arrays.fill(least, Integer.MAX_VALUE);
        Arrays.fill(most, Integer.MIN_VALUE);
    }

    static Witnesses none(int cells) {
        return new Witnesses(cells, null);
    }

    /**
     * Returns those in which so many are in the cell.
     *
     * @param wider those to whom all is handed on that will be found; null if it need not fit
     */
    Witnesses with(int cell, int count, Witnesses wider) {
        Witnesses still = new Witnesses(least.length, wider);
        tables.stream().filter(table -> table[cell] == count).forEach(still::keep);
        return still;
    }

    void add(int[] table) {
        keep(table);
        if (wider != null) {
            wider.add(table);
        }
    }

    /** Returns the least and the most in the cell; the least is larger if there is no table. */
    int[] span(int cell) {
        return new int[] {least[cell], most[cell]};
    }

    private void keep(int[] table) {
        boolean further = false;
        for (int cell = 0; cell < table.length; cell++) {
            if (table[cell] < least[cell]) {
                least[cell] = table[cell];
                further = true;
            }
            if (table[cell] > most[cell]) {
                most[cell] = table[cell];
                further = true;
            }
        }
        if (further || tables.size() < MANY) {
            tables.add(table);
        }
    }
}
