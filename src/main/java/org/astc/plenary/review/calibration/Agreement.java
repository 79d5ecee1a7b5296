package org.astc.plenary.review.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * How far reviewers agree, over proposals with at least two scores; confidence does not count here, and leniency counts
 * as disagreement.
 *
 * @param single intraclass correlation ICC(1) of one score: the share of the variance of scores that is the proposals',
 *     one-way random effects (Shrout and Fleiss 1979, Psychological Bulletin 86(2), 420–428, form 1,1), with the mean
 *     number of scores of unequal groups after Searle 1971. Below 0 if scores of one proposal differ more than scores
 *     of different ones. Empty under two proposals, or if all scores are equal
 * @param mean of the mean of a proposal's scores (form 1,k, by the mean number of scores)
 * @param alpha Krippendorff's alpha for interval scores (Hayes and Krippendorff 2007, Communication Methods and
 *     Measures 1(1), 77–89): 1 less the observed disagreement over the one expected by chance
 */
public record Agreement(OptionalDouble single, OptionalDouble mean, OptionalDouble alpha) {

    public static Agreement of(List<Score> scores) {
        Design design = new Design(scores);
        List<double[]> groups = new ArrayList<>();
        for (int proposal = 0; proposal < design.proposals(); proposal++) {
            if (design.scoresOf(proposal).length > 1) {
                groups.add(design.values(proposal));
            }
        }
        double[] all = groups.stream().flatMapToDouble(DoubleStream::of).toArray();
        double total = squares(all);
        if (groups.size() < 2 || total <= 0) {
            return new Agreement(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
        }
        return of(groups, all.length, total);
    }

    private static Agreement of(List<double[]> groups, double n, double total) {
        double within = 0;
        double observed = 0;
        double sizes = 0;
        for (double[] group : groups) {
            double squares = squares(group);
            within += squares;
            observed += 2 * squares * group.length / (group.length - 1);
            sizes += (double) group.length * group.length;
        }
        double between = (total - within) / (groups.size() - 1);
        double inside = within / (n - groups.size());
        double size = (n - sizes / n) / (groups.size() - 1);
        double single = (between - inside) / (between + (size - 1) * inside);
        double alpha = 1 - observed / n / (2 * total / (n - 1));
        return new Agreement(
                OptionalDouble.of(single),
                between > 0 ? OptionalDouble.of((between - inside) / between) : OptionalDouble.empty(),
                OptionalDouble.of(alpha));
    }

    private static double squares(double[] values) {
        double mean = DoubleStream.of(values).average().orElse(0);
        return DoubleStream.of(values)
                .map(each -> (each - mean) * (each - mean))
                .sum();
    }
}
