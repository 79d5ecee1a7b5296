package org.astc.plenary.review.calibration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Who reviewed what, by numbers instead of identifiers: proposals and reviewers in the order in which they first occur.
 */
final class Design {
    private final List<UUID> proposals = new ArrayList<>();
    private final List<UUID> reviewers = new ArrayList<>();
    private final int[] reviewerOf;
    private final double[] values;
    private final double[] weights;
    private final int[][] scoresOf;

    /** @throws IllegalArgumentException if a reviewer scored a proposal twice */
    Design(List<Score> scores) {
        values = scores.stream().mapToDouble(Score::value).toArray();
        weights = scores.stream().mapToDouble(Score::confidence).toArray();
        List<List<Integer>> grouped = new ArrayList<>();
        reviewerOf = new int[scores.size()];
        Map<UUID, Integer> knownProposals = new HashMap<>();
        Map<UUID, Integer> knownReviewers = new HashMap<>();
        Set<List<Integer>> pairs = new HashSet<>();
        for (int i = 0; i < reviewerOf.length; i++) {
            int proposal = number(scores.get(i).proposal(), proposals, knownProposals);
            int reviewer = number(scores.get(i).reviewer(), reviewers, knownReviewers);
            if (!pairs.add(List.of(proposal, reviewer))) {
                throw new IllegalArgumentException("a reviewer scores a proposal once");
            }
            if (proposal == grouped.size()) {
                grouped.add(new ArrayList<>());
            }
            grouped.get(proposal).add(i);
            reviewerOf[i] = reviewer;
        }
        scoresOf = grouped.stream()
                .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static int number(UUID id, List<UUID> order, Map<UUID, Integer> known) {
        return known.computeIfAbsent(id, first -> {
            order.add(first);
            return order.size() - 1;
        });
    }

    int scores() {
        return reviewerOf.length;
    }

    int proposals() {
        return proposals.size();
    }

    int reviewers() {
        return reviewers.size();
    }

    UUID proposal(int number) {
        return proposals.get(number);
    }

    UUID reviewer(int number) {
        return reviewers.get(number);
    }

    /** Returns the numbers of a proposal's scores, at least one. */
    int[] scoresOf(int proposal) {
        return scoresOf[proposal];
    }

    int reviewerOf(int score) {
        return reviewerOf[score];
    }

    double value(int score) {
        return values[score];
    }

    double weight(int score) {
        return weights[score];
    }

    /** Returns the sum of the confidences of a proposal's scores. */
    double weights(int proposal) {
        return IntStream.of(scoresOf(proposal)).mapToDouble(this::weight).sum();
    }

    double[] values(int proposal) {
        return IntStream.of(scoresOf(proposal)).mapToDouble(this::value).toArray();
    }
}
