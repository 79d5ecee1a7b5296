package org.astc.plenary.review.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The scores of a round, without each reviewer's leniency. A score is the proposal's quality plus the reviewer's bias
 * plus noise (MacKay, Kenna, Low and Parker 2017, Royal Society Open Science 4, 160760, whose confidences are the
 * weights here); the biases are a ridge regression whose penalty is the ratio of noise to bias that
 * {@link RestrictedLikelihood} finds in the scores. If it finds no bias, the calibrated score is the weighted mean.
 *
 * <p>A calibrated score is not drawn towards the mean of all: it is the mean of what reviewers gave less their bias,
 * and anybody can redo it by hand.
 *
 * @param variances where scores differ; all 0 if there are fewer than two
 * @param proposals all that have a score, in the order in which they first occur
 * @param reviewers all who gave one, in the order in which they first occur
 */
public record Calibration(Variances variances, List<CalibratedProposal> proposals, List<ReviewerBias> reviewers) {
    /** Scores that a proposal needs unless said otherwise: a single one has no spread. */
    public static final int ENOUGH = 2;

    public Calibration {
        proposals = List.copyOf(proposals);
        reviewers = List.copyOf(reviewers);
    }

    public static Calibration of(List<Score> scores) {
        return of(scores, ENOUGH);
    }

    /**
     * Calibrates.
     *
     * @param scores at most one of a reviewer for a proposal; may be empty
     * @param enough scores under which a proposal is in doubt, at least 1
     * @throws IllegalArgumentException if a reviewer scored a proposal twice
     */
    public static Calibration of(List<Score> scores, int enough) {
        Design design = new Design(scores);
        if (design.scores() < 2) {
            return without(design, enough);
        }
        RestrictedLikelihood.Fit fit = new RestrictedLikelihood(design).best();
        MixedModel model = fit.model();
        return of(design, fit.variances(), model.biases(), model.uncertainty(), enough);
    }

    private static Calibration without(Design design, int enough) {
        int reviewers = design.reviewers();
        return of(design, new Variances(0, 0, 0), new double[reviewers], new double[reviewers][reviewers], enough);
    }

    private static Calibration of(
            Design design, Variances variances, double[] biases, double[][] uncertainty, int enough) {
        double[] means =
                each(design, i -> DoubleStream.of(design.values(i)).average().orElseThrow());
        double[] calibrated = each(design, i -> weighted(design, i, biases));
        int[] meanRanks = Ranks.of(means);
        int[] calibratedRanks = Ranks.of(calibrated);
        Links links = new Links(design);
        List<CalibratedProposal> proposals = new ArrayList<>();
        for (int i = 0; i < design.proposals(); i++) {
            double[] values = design.values(i);
            proposals.add(new CalibratedProposal(
                    design.proposal(i),
                    values.length,
                    means[i],
                    deviation(values),
                    DoubleStream.of(values).max().orElseThrow()
                            - DoubleStream.of(values).min().orElseThrow(),
                    calibrated[i],
                    error(design, i, variances.noise(), uncertainty),
                    deviation(unbiased(design, i, biases)),
                    meanRanks[i],
                    calibratedRanks[i],
                    doubts(values.length < enough, links.linked(i))));
        }
        return new Calibration(variances, proposals, reviewers(design, biases, uncertainty));
    }

    /** Returns proposals on which reviewers are apart by at least so many points, the widest spread first. */
    public List<CalibratedProposal> disagreements(double points) {
        return proposals.stream()
                .filter(each -> each.reviews() > 1 && each.range() >= points)
                .sorted(Comparator.comparingDouble(CalibratedProposal::spread)
                        .reversed()
                        .thenComparing(CalibratedProposal::proposal))
                .toList();
    }

    /** Draws the line under so many places, at least 1, with the band that is {@linkplain Line#NEAR near} it. */
    public Line line(int places) {
        return line(places, Line.NEAR);
    }

    /** Draws the line under so many places, at least 1, with a band of so many standard errors to either side. */
    public Line line(int places, double near) {
        return Line.drawn(proposals, places, near);
    }

    private static double[] each(Design design, IntToDoubleFunction value) {
        return IntStream.range(0, design.proposals()).mapToDouble(value).toArray();
    }

    private static double[] unbiased(Design design, int proposal, double[] biases) {
        return IntStream.of(design.scoresOf(proposal))
                .mapToDouble(score -> design.value(score) - biases[design.reviewerOf(score)])
                .toArray();
    }

    private static double weighted(Design design, int proposal, double[] biases) {
        double sum = 0;
        for (int score : design.scoresOf(proposal)) {
            sum += design.weight(score) * (design.value(score) - biases[design.reviewerOf(score)]);
        }
        return sum / design.weights(proposal);
    }

    private static double error(Design design, int proposal, double noise, double[][] uncertainty) {
        double weights = design.weights(proposal);
        double variance = noise / weights;
        for (int one : design.scoresOf(proposal)) {
            for (int other : design.scoresOf(proposal)) {
                double share = design.weight(one) * design.weight(other) / (weights * weights);
                variance += share * uncertainty[design.reviewerOf(one)][design.reviewerOf(other)];
            }
        }
        return Math.sqrt(variance);
    }

    private static double deviation(double[] values) {
        if (values.length < 2) {
            return 0;
        }
        double mean = DoubleStream.of(values).average().orElseThrow();
        double squares = DoubleStream.of(values)
                .map(each -> (each - mean) * (each - mean))
                .sum();
        return Math.sqrt(squares / (values.length - 1));
    }

    private static Set<Doubt> doubts(boolean few, boolean linked) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (few) {
            doubts.add(Doubt.FEW_REVIEWS);
        }
        if (!linked) {
            doubts.add(Doubt.NOT_LINKED);
        }
        return doubts;
    }

    private static List<ReviewerBias> reviewers(Design design, double[] biases, double[][] uncertainty) {
        int[] counts = new int[design.reviewers()];
        for (int score = 0; score < design.scores(); score++) {
            counts[design.reviewerOf(score)]++;
        }
        return IntStream.range(0, counts.length)
                .mapToObj(i -> new ReviewerBias(design.reviewer(i), counts[i], biases[i], Math.sqrt(uncertainty[i][i])))
                .toList();
    }
}
