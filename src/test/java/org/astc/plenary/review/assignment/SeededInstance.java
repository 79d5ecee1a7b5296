package org.astc.plenary.review.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * A call for proposals that never was: topics in fashion and others, reviewers from 50 institutions, every fourth pair
 * bid on, one in twenty in conflict. The same seed gives the same.
 */
public final class SeededInstance {
    private static final int TOPICS = 24;
    private static final int INSTITUTIONS = 50;

    private final Random random;
    private final List<String> proposals = new ArrayList<>();

    private SeededInstance(long seed) {
        random = new Random(seed);
    }

    /** The size that is measured: 500 proposals, 80 reviewers, 3 reviews each. */
    public static Instance full() {
        return of(500, 80, 3, 2026);
    }

    public static Instance of(int proposals, int reviewers, int reviews, long seed) {
        return new SeededInstance(seed).make(proposals, reviewers, reviews);
    }

    private Instance make(int proposalCount, int reviewerCount, int reviews) {
        List<ProposalToReview> made = new ArrayList<>();
        for (int p = 0; p < proposalCount; p++) {
            Set<String> topics = new HashSet<>();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                topics.add(topic());
            }
            Set<String> institutions = new HashSet<>();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                institutions.add(institution());
            }
            proposals.add("p" + p);
            made.add(new ProposalToReview("p" + p, topics.stream().sorted().toList(), institutions, reviews));
        }
        List<Reviewer> reviewers = new ArrayList<>();
        Set<Pair> conflicts = new HashSet<>();
        for (int r = 0; r < reviewerCount; r++) {
            reviewers.add(reviewer("r" + r));
            for (String proposal : proposals) {
                if (random.nextInt(20) == 0) {
                    conflicts.add(new Pair(proposal, "r" + r));
                }
            }
        }
        return new Instance(made, reviewers, conflicts, Set.of(), Set.of());
    }

    private Reviewer reviewer(String id) {
        Map<String, Interest> topics = new HashMap<>();
        for (int topic = 0; topic < TOPICS; topic++) {
            int drawn = random.nextInt(5);
            if (drawn < 3) {
                topics.put("t" + topic, Interest.values()[drawn]);
            }
        }
        Map<String, Integer> bids = new HashMap<>();
        for (String proposal : proposals) {
            if (random.nextInt(4) == 0) {
                bids.put(proposal, random.nextInt(41) - 20);
            }
        }
        return new Reviewer(
                id,
                Optional.of(institution()).filter(any -> random.nextInt(10) > 0),
                topics,
                bids,
                0,
                proposals.size());
    }

    private String topic() {
        return "t" + Math.min(random.nextInt(TOPICS), random.nextInt(TOPICS));
    }

    private String institution() {
        return "i" + random.nextInt(INSTITUTIONS);
    }
}
