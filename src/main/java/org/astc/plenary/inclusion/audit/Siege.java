package org.astc.plenary.inclusion.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * An attack on cells that hang together: how far can each be narrowed down? Every whole table that fits the published
 * figures is kept as a witness, since it shows for all cells at once what they could be.
 */
final class Siege {
    private static final double TINY = 1e-6;
    private static final int BRANCHES = 400;

    private final Polytope polytope;
    private final int[] smallest;
    private final Witnesses witnesses;
    private final boolean feasible;

    /** @param smallest for each cell the smallest count that may be told */
    Siege(Polytope polytope, int[] smallest) {
        this(polytope, smallest, Witnesses.none(smallest.length));
    }

    private Siege(Polytope polytope, int[] smallest, Witnesses witnesses) {
        this.polytope = polytope;
        this.smallest = smallest;
        this.witnesses = witnesses;
        this.feasible = polytope.settle();
        if (feasible) {
            witness(polytope);
        }
    }

    /** Says whether any table fits at all. */
    boolean isFeasible() {
        return feasible;
    }

    /** Returns the same attack by somebody who knows how many are in the cell. */
    Siege knowing(int cell, int count) {
        return narrowed(polytope.copy(), cell, count, witnesses);
    }

    /** The same, and some cells may be empty unless they are told. */
    Siege knowing(int cell, int count, int[] perhapsEmpty) {
        Polytope wider = polytope.copy();
        for (int other : perhapsEmpty) {
            if (isOpen(other)) {
                wider.bound(other, 0, wider.upper(other));
            }
        }
        return narrowed(wider, cell, count, null);
    }

    /** Returns what is left to find out once the cell is told. */
    Siege telling(int cell, int count) {
        return narrowed(polytope.copy(), cell, count, null);
    }

    private Siege narrowed(Polytope place, int cell, int count, Witnesses wider) {
        place.bound(cell, count, count);
        return new Siege(place, smallest, witnesses.with(cell, count, wider));
    }

    boolean isOpen(int cell) {
        return polytope.upper(cell) - polytope.lower(cell) > TINY;
    }

    /** Says whether the cell is told to be empty. */
    boolean isEmpty(int cell) {
        return polytope.upper(cell) < TINY;
    }

    /**
     * Returns the cells that are narrowed down too far and that count, in the order given; stops after as many as told.
     */
    List<Integer> exposed(int[] order, IntPredicate counts, int most) {
        List<Integer> exposed = new ArrayList<>();
        for (int cell : order) {
            if (isOpen(cell) && !isSafe(cell) && counts.test(cell)) {
                exposed.add(cell);
                if (exposed.size() >= most) {
                    break;
                }
            }
        }
        return exposed;
    }

    int[] span(int cell) {
        return witnesses.span(cell);
    }

    /** Returns the least and the most that the cell could be, as far as sums tell. */
    int[] bounds(int cell) {
        int least = (int) Math.ceil(polytope.extreme(cell, -1) - TINY);
        int most = (int) Math.floor(polytope.extreme(cell, 1) + TINY);
        return new int[] {least, most};
    }

    /** Wide enough, or certainly not small. The real span is looked at first, whole numbers where it is narrow. */
    private boolean isSafe(int cell) {
        int k = smallest[cell];
        if (isSeenWide(cell)) {
            return true;
        }
        double most = polytope.extreme(cell, 1);
        witness(polytope);
        if (isSeenWide(cell)) {
            return true;
        }
        double least = polytope.extreme(cell, -1);
        witness(polytope);
        if (Math.ceil(least - TINY) >= k || isSeenWide(cell)) {
            return true;
        }
        int high = (int) Math.floor(most + TINY);
        int low = (int) Math.ceil(least - TINY);
        if (!isWide(new int[] {low, high}, k)) {
            return false;
        }
        if (most - least >= 2.0 * k && high >= k) {
            return true;
        }
        int[] branches = {BRANCHES};
        high = whole(polytope.copy(), cell, 1, Integer.MIN_VALUE, branches);
        if (isSeenWide(cell)) {
            return true;
        }
        low = -whole(polytope.copy(), cell, -1, Integer.MIN_VALUE, branches);
        return isSeenWide(cell) || isWide(new int[] {low, high}, k) || low >= k;
    }

    /** Says whether whole tables that were met show that the cell is wide enough. */
    private boolean isSeenWide(int cell) {
        return isWide(span(cell), smallest[cell]);
    }

    private static boolean isWide(int[] span, int k) {
        return span[1] >= k && span[1] - (long) span[0] >= k - 1;
    }

    /**
     * The largest whole {@code sign · cell} by branch and bound; {@code best} is known to be reached. Ends earlier once
     * whole tables show that the cell is wide enough. Uses the polytope up.
     */
    private int whole(Polytope place, int cell, int sign, int best, int[] branches) {
        if (isSeenWide(cell)) {
            return best;
        }
        if (branches[0]-- <= 0) {
            throw new Undecided("whole numbers of a cell could not be decided");
        }
        double bound = sign * place.extreme(cell, sign);
        if (Math.floor(bound + TINY) <= best) {
            return best;
        }
        int broken = fraction(place);
        if (broken < 0) {
            witness(place);
            return (int) Math.round(bound);
        }
        double at = place.value(broken);
        int found = best;
        for (int side = 0; side < 2; side++) {
            Polytope half = side == 0 ? place.copy() : place;
            if (side == 0) {
                half.bound(broken, place.lower(broken), Math.floor(at));
            } else {
                half.bound(broken, Math.ceil(at), place.upper(broken));
            }
            if (half.settle()) {
                found = Math.max(found, whole(half, cell, sign, found, branches));
            }
        }
        return found;
    }

    private int fraction(Polytope place) {
        for (int j = 0; j < smallest.length; j++) {
            if (Math.abs(place.value(j) - Math.rint(place.value(j))) > TINY) {
                return j;
            }
        }
        return -1;
    }

    private void witness(Polytope place) {
        if (fraction(place) < 0) {
            int[] table = new int[smallest.length];
            for (int j = 0; j < table.length; j++) {
                table[j] = (int) Math.rint(place.value(j));
            }
            witnesses.add(table);
        }
    }
}
