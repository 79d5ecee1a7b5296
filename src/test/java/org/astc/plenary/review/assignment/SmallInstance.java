package org.astc.plenary.review.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Instances small enough to try every assignment, with all rules in play; some of them impossible. */
final class SmallInstance {
    private SmallInstance() {}

    static Instance of(long seed) {
        Random random = new Random(seed);
        int proposalCount = 2 + random.nextInt(4);
        int reviewerCount = 3 + random.nextInt(3);
        List<ProposalToReview> proposals = new ArrayList<>();
        for (int p = 0; p < proposalCount; p++) {
            proposals.add(new ProposalToReview(
                    "p" + p,
                    List.of("t" + random.nextInt(3)),
                    random.nextInt(4) == 0 ? Set.of("i" + random.nextInt(3)) : Set.of(),
                    1 + random.nextInt(2)));
        }
        List<Reviewer> reviewers = new ArrayList<>();
        for (int r = 0; r < reviewerCount; r++) {
            Map<String, Integer> bids = new HashMap<>();
            proposals.stream()
                    .filter(any -> random.nextInt(3) > 0)
                    .forEach(one -> bids.put(one.id(), random.nextInt(41) - 20));
            Map<String, Interest> topics = new HashMap<>();
            for (int topic = 0; topic < 3; topic++) {
                if (random.nextBoolean()) {
                    topics.put("t" + topic, Interest.values()[random.nextInt(3)]);
                }
            }
            int least = random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0;
            int most = random.nextInt(4) == 0 ? Math.max(least, 1) : proposalCount;
            reviewers.add(new Reviewer(
                    "r" + r,
                    Optional.of("i" + random.nextInt(3)).filter(any -> random.nextBoolean()),
                    topics,
                    bids,
                    least,
                    most));
        }
        Set<Pair> conflicts = some(random, proposalCount, reviewerCount, 7);
        Set<Pair> barred = some(random, proposalCount, reviewerCount, 10);
        return new Instance(proposals, reviewers, conflicts, Set.of(), barred);
    }

    private static Set<Pair> some(Random random, int proposals, int reviewers, int oneIn) {
        Set<Pair> pairs = new HashSet<>();
        for (int p = 0; p < proposals; p++) {
            for (int r = 0; r < reviewers; r++) {
                if (random.nextInt(oneIn) == 0) {
                    pairs.add(new Pair("p" + p, "r" + r));
                }
            }
        }
        return pairs;
    }
}
