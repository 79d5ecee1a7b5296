package org.astc.plenary.review.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AffinityTest {
    @ParameterizedTest
    @CsvSource({
        "dark,         0, 10000",
        "dark/loud,    0,  5000",
        "dark/warm,    0,  8000",
        "dark/new,     0,  6500",
        "dark/warm/new,0,  6333",
        "new,          0,  3000",
        "'',           0,  3000",
        "loud,         0,     0",
        "loud,        20, 10000",
        "dark,       -20,     0",
        "warm,        10,  8000",
        "warm,       -10,  3000",
        "dark/warm/new,1,  6516",
    })
    void isTheMeanInterestInTheTopicsMovedByTheBid(String topics, int bid, int points) {
        List<String> about = topics.isEmpty() ? List.of() : List.of(topics.split("/"));
        Map<String, Interest> interests = Map.of("dark", Interest.HIGH, "warm", Interest.MEDIUM, "loud", Interest.LOW);
        Reviewer reviewer = new Reviewer("r", Optional.empty(), interests, Map.of("p", bid), 0, 9);

        assertThat(Affinity.points(new ProposalToReview("p", about, Set.of(), 1), reviewer))
                .isEqualTo(points);
    }
}
