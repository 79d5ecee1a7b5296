package org.astc.plenary.review.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RemarksTest {
    /** 1.0 and 0.3 are more together than 0.51 and 0.615, but the weakest of these is stronger. */
    @Test
    void theLossIsToldWhenTheWeakestPairComesFirst() {
        Outcome outcome = Assigner.assign(new Instance(
                proposals(2),
                List.of(reviewer("a", Map.of("p0", 20, "p1", 6), 1), reviewer("b", Map.of("p0", 9), 1)),
                Set.of(),
                Set.of(),
                Set.of()));

        assertThat(outcome.optimum()).isEqualTo(13_000);
        assertThat(outcome.points()).isEqualTo(11_250);
        assertThat(outcome.weakest().orElseThrow().points()).isEqualTo(5_100);
        assertThat(remarks(outcome))
                .contains(
                        "The weakest pair came first: the total affinity is 0.1750 below the best one, more than 2 percent.");
    }

    @Test
    void loadsThatBoundsKeepFromTheMeanAreTold() {
        Outcome outcome = Assigner.assign(new Instance(
                proposals(6),
                List.of(reviewer("a", Map.of(), 1), reviewer("b", Map.of(), 9)),
                Set.of(),
                Set.of(),
                Set.of()));

        assertThat(outcome.loads()).containsExactly(1, 5);
        assertThat(remarks(outcome))
                .contains(
                        "Bounds, pairs kept by hand or conflicts forbid loads within 1 of the mean for: a (1), b (5).");
    }

    private static List<ProposalToReview> proposals(int count) {
        return IntStream.range(0, count)
                .mapToObj(p -> new ProposalToReview("p" + p, List.of(), Set.of(), 1))
                .toList();
    }

    private static Reviewer reviewer(String id, Map<String, Integer> bids, int most) {
        return new Reviewer(id, Optional.empty(), Map.of(), bids, 0, most);
    }

    private static List<String> remarks(Outcome outcome) {
        return new Remarks(outcome, Locale.ENGLISH).all();
    }
}
