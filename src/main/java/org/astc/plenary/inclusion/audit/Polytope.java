package org.astc.plenary.inclusion.audit;

import java.util.Arrays;

/**
 * All numbers that hidden cells could have: the solutions of linear equations within bounds, and one of them, at which
 * it stands. Walks from vertex to vertex (bounded primal simplex on a dense tableau), so that one extreme is found from
 * the last with a few steps.
 */
final class Polytope {
    private static final double TINY = 1e-7;
    private static final double PIVOT = 1e-6;

    private final Deadline deadline;
    private final double[] lower;
    private final double[] upper;
    private final double[] value;
    /** For each row the column that is basic in it. */
    private int[] basis;
    /** For each column the row in which it is basic, or -1. */
    private final int[] row;

    private double[][] tableau;

    /** Equations {@code matrix · x = right}; bounds may be infinite above, not below. */
    Polytope(double[][] matrix, double[] right, double[] lower, double[] upper, Deadline deadline) {
        int rows = matrix.length;
        int columns = lower.length;
        this.deadline = deadline;
        // one artificial column a row, fixed at zero: infeasible at first, driven out by the first phase
        this.lower = Arrays.copyOf(lower, columns + rows);
        this.upper = Arrays.copyOf(upper, columns + rows);
        this.value = Arrays.copyOf(lower, columns + rows);
        this.row = new int[columns + rows];
        Arrays.fill(row, -1);
        this.basis = new int[rows];
        this.tableau = new double[rows][];
        for (int i = 0; i < rows; i++) {
            double rest = right[i];
            for (int j = 0; j < columns; j++) {
                rest -= matrix[i][j] * lower[j];
            }
            tableau[i] = matrix[i].clone();
            basis[i] = columns + i;
            row[columns + i] = i;
            value[columns + i] = rest;
        }
    }

    private Polytope(Polytope other) {
        deadline = other.deadline;
        lower = other.lower.clone();
        upper = other.upper.clone();
        value = other.value.clone();
        basis = other.basis.clone();
        row = other.row.clone();
        tableau = new double[other.tableau.length][];
        for (int i = 0; i < tableau.length; i++) {
            tableau[i] = other.tableau[i].clone();
        }
    }

    Polytope copy() {
        return new Polytope(this);
    }

    double value(int column) {
        return value[column];
    }

    double lower(int column) {
        return lower[column];
    }

    double upper(int column) {
        return upper[column];
    }

    /** Narrows or widens the bounds of a column; {@link #settle} must follow. */
    void bound(int column, double least, double most) {
        lower[column] = least;
        upper[column] = most;
        if (row[column] < 0) {
            double to = Math.min(Math.max(value[column], least), most);
            if (to != value[column]) {
                move(column, to - value[column]);
            }
        }
    }

    /**
     * Walks to a point within all bounds.
     *
     * @return whether there is one
     */
    boolean settle() {
        for (int step = 0; ; step++) {
            deadline.check();
            double[] slope = new double[columns()];
            if (!misfit(slope)) {
                dropArtificials();
                return true;
            }
            int entering = entering(slope, step);
            if (entering < 0) {
                return false;
            }
            advance(entering, slope[entering] > 0 ? 1 : -1);
            limit(step);
        }
    }

    /** Walks to the largest ({@code sign} 1) or smallest ({@code sign} -1) value of the column and returns it. */
    double extreme(int column, int sign) {
        for (int step = 0; ; step++) {
            deadline.check();
            double[] slope = new double[columns()];
            if (row[column] < 0) {
                slope[column] = sign;
            } else {
                double[] own = tableau[row[column]];
                for (int j = 0; j < slope.length; j++) {
                    slope[j] = row[j] < 0 ? -sign * own[j] : 0;
                }
            }
            int entering = entering(slope, step);
            if (entering < 0 || !advance(entering, slope[entering] > 0 ? 1 : -1)) {
                return value[column];
            }
            limit(step);
        }
    }

    private int columns() {
        return tableau.length == 0 ? value.length - basis.length : tableau[0].length;
    }

    private static void limit(int step) {
        if (step > 20_000) {
            throw new Undecided("a linear program does not end");
        }
    }

    /** The slope at which each column mends what is out of bounds; says whether anything is. */
    private boolean misfit(double[] slope) {
        boolean any = false;
        for (int i = 0; i < basis.length; i++) {
            int column = basis[i];
            int sign = value[column] > upper[column] + TINY ? 1 : value[column] < lower[column] - TINY ? -1 : 0;
            if (sign != 0) {
                any = true;
                double[] own = tableau[i];
                for (int j = 0; j < slope.length; j++) {
                    slope[j] += sign * own[j];
                }
            }
        }
        return any;
    }

    /** The steepest column that can move; after many steps the first one, which never goes round in circles. */
    private int entering(double[] slope, int step) {
        int best = -1;
        double steepest = TINY;
        for (int j = 0; j < slope.length; j++) {
            if (row[j] >= 0 || upper[j] - lower[j] < TINY) {
                continue;
            }
            boolean can = slope[j] > 0 ? value[j] < upper[j] - TINY : value[j] > lower[j] + TINY;
            if (can && Math.abs(slope[j]) > steepest) {
                best = j;
                if (step > 2_000) {
                    return best;
                }
                steepest = Math.abs(slope[j]);
            }
        }
        return best;
    }

    /** Moves a column until something reaches a bound; says whether it moved, or a basic column gave way. */
    private boolean advance(int column, int sign) {
        double far = sign > 0 ? upper[column] - value[column] : value[column] - lower[column];
        int leaving = -1;
        double strongest = 0;
        for (int i = 0; i < basis.length; i++) {
            double rate = -sign * tableau[i][column];
            if (Math.abs(rate) < PIVOT) {
                continue;
            }
            double room = room(basis[i], rate);
            if (room < far - TINY || room <= far + TINY && leaving >= 0 && Math.abs(rate) > strongest) {
                far = Math.min(far, Math.max(room, 0));
                leaving = i;
                strongest = Math.abs(rate);
            }
        }
        if (Double.isInfinite(far)) {
            return false;
        }
        move(column, sign * far);
        if (leaving >= 0) {
            pivot(leaving, column);
        }
        return true;
    }

    /** How far a basic column can go at the rate: to its bound, or out of bounds as far as to the one it mends. */
    private double room(int basic, double rate) {
        double now = value[basic];
        if (rate > 0) {
            if (now < lower[basic] - TINY) {
                return (lower[basic] - now) / rate;
            }
            return now > upper[basic] + TINY ? Double.POSITIVE_INFINITY : Math.max(0, upper[basic] - now) / rate;
        }
        if (now > upper[basic] + TINY) {
            return (upper[basic] - now) / rate;
        }
        return now < lower[basic] - TINY ? Double.POSITIVE_INFINITY : Math.max(0, now - lower[basic]) / -rate;
    }

    private void move(int column, double by) {
        value[column] += by;
        for (int i = 0; i < basis.length; i++) {
            double own = tableau[i][column];
            if (own != 0) {
                value[basis[i]] -= own * by;
            }
        }
    }

    private void pivot(int leaving, int column) {
        double[] own = tableau[leaving];
        double scale = 1 / own[column];
        for (int j = 0; j < own.length; j++) {
            own[j] *= scale;
        }
        own[column] = 1;
        for (int i = 0; i < tableau.length; i++) {
            double factor = tableau[i][column];
            if (i == leaving || factor == 0) {
                continue;
            }
            double[] other = tableau[i];
            for (int j = 0; j < other.length; j++) {
                if (own[j] != 0) {
                    double sum = other[j] - factor * own[j];
                    other[j] = Math.abs(sum) < 1e-11 ? 0 : sum;
                }
            }
            other[column] = 0;
        }
        int out = basis[leaving];
        row[out] = -1;
        value[out] = Math.abs(value[out] - lower[out]) <= Math.abs(value[out] - upper[out]) ? lower[out] : upper[out];
        basis[leaving] = column;
        row[column] = leaving;
    }

    /** Exchanges artificial columns that are still basic, at zero, for real ones; drops rows that say nothing new. */
    private void dropArtificials() {
        int columns = columns();
        int kept = 0;
        for (int i = 0; i < tableau.length; i++) {
            if (basis[i] >= columns) {
                int best = -1;
                for (int j = 0; j < columns; j++) {
                    if (row[j] < 0 && Math.abs(tableau[i][j]) > (best < 0 ? PIVOT : Math.abs(tableau[i][best]))) {
                        best = j;
                    }
                }
                if (best < 0) {
                    row[basis[i]] = -1;
                    continue;
                }
                pivot(i, best);
            }
            tableau[kept] = tableau[i];
            basis[kept] = basis[i];
            row[basis[kept]] = kept;
            kept++;
        }
        tableau = Arrays.copyOf(tableau, kept);
        basis = Arrays.copyOf(basis, kept);
    }
}
