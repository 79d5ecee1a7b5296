package org.astc.plenary.review.calibration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Reviewers whose leniency is known, and proposals whose quality is known: quality and noise have a standard deviation
 * of 1. A quarter of the proposals is to be found.
 */
record Simulation(List<Score> scores, double[] quality, double[] bias) {

    /** How many proposals and reviewers there are, and how many reviewers each proposal has. */
    record Size(int proposals, int reviewers, int each) {
        @Override
        public String toString() {
            return proposals + " × " + reviewers + " × " + each;
        }
    }

    static Simulation of(Size size, double biasDeviation, long seed) {
        Random random = new Random(seed);
        double[] quality = normal(random, size.proposals(), 1);
        double[] bias = normal(random, size.reviewers(), biasDeviation);
        List<Score> scores = new ArrayList<>();
        List<Integer> waiting = new ArrayList<>();
        for (int proposal = 0; proposal < size.proposals(); proposal++) {
            Set<Integer> chosen = new HashSet<>();
            while (chosen.size() < size.each()) {
                int reviewer = next(waiting, size, random, chosen);
                chosen.add(reviewer);
                double value = quality[proposal] + bias[reviewer] + random.nextGaussian();
                scores.add(new Score(proposal(proposal), reviewer(reviewer), value, 1));
            }
        }
        return new Simulation(scores, quality, bias);
    }

    /** Everybody gets as many proposals, or one more. */
    private static int next(List<Integer> waiting, Size size, Random random, Set<Integer> chosen) {
        for (int i = 0; i < waiting.size(); i++) {
            if (!chosen.contains(waiting.get(i))) {
                return waiting.remove(i);
            }
        }
        List<Integer> everybody = new ArrayList<>();
        for (int reviewer = 0; reviewer < size.reviewers(); reviewer++) {
            everybody.add(reviewer);
        }
        Collections.shuffle(everybody, random);
        waiting.addAll(everybody);
        return next(waiting, size, random, chosen);
    }

    private static double[] normal(Random random, int count, double deviation) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = deviation * random.nextGaussian();
        }
        return values;
    }

    static UUID proposal(int number) {
        return new UUID(1, number);
    }

    static UUID reviewer(int number) {
        return new UUID(2, number);
    }

    /** Returns which share of the best quarter, in percent, is in the best quarter by that value. */
    double overlap(Calibration calibration, ToDoubleFunction<CalibratedProposal> value) {
        int places = quality.length / 4;
        Set<Integer> chosen = best(calibration.proposals(), value, places);
        Set<Integer> deserving = best(calibration.proposals(), each -> quality[number(each)], places);
        chosen.retainAll(deserving);
        return 100.0 * chosen.size() / places;
    }

    private static Set<Integer> best(
            List<CalibratedProposal> proposals, ToDoubleFunction<CalibratedProposal> value, int places) {
        return proposals.stream()
                .sorted(Comparator.comparingDouble(value).reversed())
                .limit(places)
                .map(Simulation::number)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static int number(CalibratedProposal proposal) {
        return (int) proposal.proposal().getLeastSignificantBits();
    }
}
