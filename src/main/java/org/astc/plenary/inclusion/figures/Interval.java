package org.astc.plenary.inclusion.figures;

/** A span in which the true value lies with 95 % confidence, as far as chance goes; not who chose to answer. */
public record Interval(double lower, double upper) {
    /** The 97.5 % quantile of the normal distribution. */
    static final double Z = 1.959963984540054;

    /**
     * Returns the interval of a share (Wilson 1927, without correction for continuity).
     *
     * @param count of people, 0 to {@code of}
     * @param of the base, at least 1
     */
    public static Interval wilson(int count, int of) {
        if (of < 1 || count < 0 || count > of) {
            throw new IllegalArgumentException("no share");
        }
        double n = of;
        double p = count / n;
        double middle = p + Z * Z / (2 * n);
        double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        double scale = 1 + Z * Z / n;
        return new Interval(count == 0 ? 0 : (middle - half) / scale, count == of ? 1 : (middle + half) / scale);
    }

    /** Returns the interval of a difference of two shares (Newcombe 1998, method 10). */
    public static Interval newcombe(int count, int of, int otherCount, int otherOf) {
        Interval one = wilson(count, of);
        Interval other = wilson(otherCount, otherOf);
        double p = (double) count / of;
        double q = (double) otherCount / otherOf;
        return new Interval(
                p - q - Math.hypot(p - one.lower, other.upper - q), p - q + Math.hypot(one.upper - p, q - other.lower));
    }
}
