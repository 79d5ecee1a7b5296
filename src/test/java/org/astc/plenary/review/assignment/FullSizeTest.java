package org.astc.plenary.review.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 500 proposals, 80 reviewers, 3 reviews each: what is promised, beside another solver. */
class FullSizeTest {
    private static final Instance INSTANCE = SeededInstance.full();
    private static final int FEWEST = 18;
    private static final int MANY = 19;

    private static Outcome outcome;

    @BeforeAll
    static void assign() {
        outcome = Assigner.assign(INSTANCE);
    }

    @Test
    void noRuleIsBroken() {
        assertRules(INSTANCE, outcome);

        assertThat(Arrays.stream(outcome.loads())).allMatch(load -> load == FEWEST || load == MANY);
        assertThat(outcome.groups()).isEqualTo(1);
    }

    @Test
    void theOptimumIsThatOfAnotherSolver() {
        assertThat(outcome.optimum())
                .isEqualTo(OtherWay.optimum(INSTANCE, 0, FEWEST, MANY).orElseThrow());
        assertThat(outcome.points() * 100).isGreaterThanOrEqualTo(outcome.optimum() * 98);
    }

    @Test
    void theFloorIsTheHighestForAnotherSolverToo() {
        int floor = outcome.reachable().orElseThrow();

        assertThat(OtherWay.optimum(INSTANCE, floor, FEWEST, MANY)).isPresent();
        assertThat(OtherWay.optimum(INSTANCE, floor + 1, FEWEST, MANY)).isEmpty();
        assertThat(outcome.weakest().orElseThrow().points()).isEqualTo(floor);
    }

    @Test
    void changesByHandSurviveTheNextRun() {
        Set<Pair> kept = new LinkedHashSet<>();
        Set<Pair> barred = new HashSet<>();
        List<Outcome.Chosen> before = outcome.pairs();
        for (int i = 0; i < before.size(); i += 50) {
            barred.add(before.get(i).pair());
            kept.add(before.get(i + 2).pair());
            newcomer(before, i / 3).ifPresent(kept::add);
        }
        kept.removeAll(barred);
        Instance changed = new Instance(INSTANCE.proposals(), INSTANCE.reviewers(), INSTANCE.conflicts(), kept, barred);

        Outcome after = Assigner.assign(changed);

        assertThat(kept).hasSizeGreaterThan(40);
        assertThat(after.pairs())
                .extracting(Outcome.Chosen::pair)
                .containsAll(kept)
                .doesNotContainAnyElementsOf(barred);
        assertThat(after.pairs()).filteredOn(Outcome.Chosen::kept).hasSameSizeAs(kept);
        assertRules(changed, after);
        assertThat(Arrays.stream(after.loads())).allMatch(load -> load == FEWEST || load == MANY);
        assertThat(after.points() * 100).isGreaterThanOrEqualTo(after.optimum() * 98);
        assertThat(after.weakest().orElseThrow().points() * 100)
                .isGreaterThanOrEqualTo(after.reachable().orElseThrow() * 95);
    }

    /** Somebody else whom staff may put on the proposal. */
    private static Optional<Pair> newcomer(List<Outcome.Chosen> pairs, int position) {
        ProposalToReview proposal = INSTANCE.proposal(position);
        List<Reviewer> there = pairs.stream()
                .filter(one -> one.proposal().equals(proposal))
                .map(Outcome.Chosen::reviewer)
                .toList();
        return INSTANCE.reviewers().stream()
                .filter(one -> one.institution().isEmpty() && !there.contains(one))
                .map(one -> new Pair(proposal.id(), one.id()))
                .filter(pair -> !INSTANCE.conflicts().contains(pair))
                .skip(position % 4)
                .findFirst();
    }

    private static void assertRules(Instance instance, Outcome outcome) {
        assertThat(outcome.pairs()).hasSize(1_500).doesNotHaveDuplicates();
        assertThat(outcome.pairs())
                .extracting(Outcome.Chosen::pair)
                .noneMatch(instance.conflicts()::contains)
                .noneMatch(instance.barred()::contains);
        assertThat(outcome.pairs())
                .noneMatch(one -> one.reviewer()
                        .institution()
                        .filter(one.proposal().institutions()::contains)
                        .isPresent());
        for (ProposalToReview proposal : instance.proposals()) {
            List<Reviewer> reviewers = outcome.pairs().stream()
                    .filter(one -> one.proposal().equals(proposal))
                    .map(Outcome.Chosen::reviewer)
                    .toList();
            Set<String> institutions = new TreeSet<>();
            assertThat(reviewers)
                    .hasSize(3)
                    .allMatch(one -> one.institution().map(institutions::add).orElse(true));
        }
    }
}
