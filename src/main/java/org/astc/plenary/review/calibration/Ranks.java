package org.astc.plenary.review.calibration;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Places in a ranking: 1 for the highest; equals share the better place, and the place after them is left out. */
final class Ranks {
    /** Values closer than this are equal: what sums in another order differ by. */
    private static final double SAME = 1e-9;

    private Ranks() {}

    static int[] of(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] ranks = new int[values.length];
        for (int place = 0; place < order.length; place++) {
            boolean same = place > 0 && values[order[place - 1]] - values[order[place]] < SAME;
            ranks[order[place]] = same ? ranks[order[place - 1]] : place + 1;
        }
        return ranks;
    }
}
