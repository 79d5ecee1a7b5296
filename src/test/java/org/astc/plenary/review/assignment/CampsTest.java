package org.astc.plenary.review.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two camps of 12 proposals and 6 reviewers that know only their own topics. */
class CampsTest {
    private static final int PROPOSALS = 24;
    private static final int REVIEWERS = 12;

    /** A bid of -1 on what is of high interest: an affinity of 0.95, just as much as a floor of 1 may be lowered. */
    private static final int ALMOST = -1;

    @Test
    void campsAreJoinedByWhomeverLosesLeast() {
        Outcome outcome = Assigner.assign(camps(ALMOST, Set.of()));

        assertThat(outcome.groups()).isEqualTo(1);
        assertThat(outcome.reachable()).hasValue(Affinity.ONE);
        assertThat(outcome.weakest().orElseThrow().points()).isEqualTo(9_500);
        assertThat(outcome.optimum() - outcome.points()).isEqualTo(500);
        assertThat(outcome.repairs()).last().satisfies(step -> {
            assertThat(step.taken()).hasSize(1);
            assertThat(step.put()).hasSize(1);
            assertThat(step.loss()).isEqualTo(500);
        });
        assertThat(Arrays.stream(outcome.loads())).allMatch(load -> Math.abs(load - PROPOSALS * 3 / REVIEWERS) <= 1);
    }

    @Test
    void theWeakestPairIsWorthMoreThanOneGroup() {
        Outcome outcome = Assigner.assign(camps(ALMOST - 1, Set.of()));

        assertThat(outcome.groups()).isEqualTo(2);
        assertThat(outcome.weakest().orElseThrow().points()).isEqualTo(Affinity.ONE);
        assertThat(outcome.points()).isEqualTo(outcome.optimum());
    }

    @Test
    void noRuleIsBrokenToJoinThem() {
        Set<Pair> conflicts = new HashSet<>();
        for (int p = 0; p < PROPOSALS; p++) {
            for (int r = 0; r < REVIEWERS; r++) {
                if (p % 2 != r % 2) {
                    conflicts.add(new Pair("p" + p, "r" + r));
                }
            }
        }

        assertThat(Assigner.assign(camps(ALMOST, conflicts)).groups()).isEqualTo(2);
        conflicts.remove(new Pair("p4", "r5"));
        Outcome joined = Assigner.assign(camps(ALMOST, conflicts));
        assertThat(joined.groups()).isEqualTo(1);
        assertThat(joined.pairs()).extracting(Outcome.Chosen::pair).contains(new Pair("p4", "r5"));
    }

    private static Instance camps(int bidOnOthers, Set<Pair> conflicts) {
        List<ProposalToReview> proposals = new ArrayList<>();
        Map<Integer, Map<String, Integer>> bids = new HashMap<>(Map.of(0, new HashMap<>(), 1, new HashMap<>()));
        for (int p = 0; p < PROPOSALS; p++) {
            proposals.add(new ProposalToReview("p" + p, List.of("t"), Set.of(), 3));
            bids.get(1 - p % 2).put("p" + p, bidOnOthers);
        }
        List<Reviewer> reviewers = new ArrayList<>();
        for (int r = 0; r < REVIEWERS; r++) {
            reviewers.add(
                    new Reviewer("r" + r, Optional.empty(), Map.of("t", Interest.HIGH), bids.get(r % 2), 0, PROPOSALS));
        }
        return new Instance(proposals, reviewers, conflicts, Set.of(), Set.of());
    }
}
