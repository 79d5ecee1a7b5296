package org.astc.plenary.review.calibration;

import java.util.HashMap;
import java.util.Map;

/** Which proposals hang together by reviewers whom they share, directly or over others. */
final class Links {
    private final int[] parents;
    private final int largest;

    Links(Design design) {
        parents = new int[design.proposals() + design.reviewers()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
        }
        Map<Integer, Integer> sizes = new HashMap<>();
        for (int proposal = 0; proposal < design.proposals(); proposal++) {
            for (int score : design.scoresOf(proposal)) {
                parents[root(proposal)] = root(design.proposals() + design.reviewerOf(score));
            }
        }
        for (int proposal = 0; proposal < design.proposals(); proposal++) {
            sizes.merge(root(proposal), 1, Integer::sum);
        }
        int most = 0;
        int found = -1;
        for (int proposal = 0; proposal < design.proposals(); proposal++) {
            int size = sizes.getOrDefault(root(proposal), 0);
            if (size > most) {
                most = size;
                found = root(proposal);
            }
        }
        largest = found;
    }

    private int root(int node) {
        int at = node;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** Says whether the proposal is among the most that hang together. */
    boolean linked(int proposal) {
        return root(proposal) == largest;
    }
}
