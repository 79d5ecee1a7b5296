package org.astc.plenary.inclusion.figures;

/**
 * Two groups of people and how many of each were selected. Informs; never weighs or ranks people.
 *
 * @param count selected of the group
 * @param of people in the group, at least 1
 * @param otherCount selected of all others
 * @param otherOf all others, at least 1
 */
public record Comparison(int count, int of, int otherCount, int otherOf) {
    private static final double SAME = 1 + 1e-7;

    /** Returns the ratio of the two rates of selection. */
    public double ratio() {
        return (double) count / of / ((double) otherCount / otherOf);
    }

    public Interval difference() {
        return Interval.newcombe(count, of, otherCount, otherOf);
    }

    /** Returns Fisher's exact p, two-sided: all tables with the same margins that are no likelier than this one. */
    public double fisher() {
        int selected = count + otherCount;
        double own = likelihood(count);
        double sum = 0;
        for (int i = Math.max(0, selected - otherOf); i <= Math.min(of, selected); i++) {
            double other = likelihood(i);
            if (other <= own * SAME) {
                sum += other;
            }
        }
        return Math.min(1, sum);
    }

    private double likelihood(int selectedOfGroup) {
        int selected = count + otherCount;
        return Math.exp(choose(of, selectedOfGroup)
                + choose(otherOf, selected - selectedOfGroup)
                - choose(of + otherOf, selected));
    }

    private static double choose(int n, int k) {
        double log = 0;
        for (int i = 1; i <= k; i++) {
            log += Math.log((double) (n - k + i) / i);
        }
        return log;
    }
}
