package org.astc.plenary.review.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The examples of the papers, to the digits printed there. */
class AgreementTest {
    private static final Offset<Double> PRINTED = within(0.005);

    /** Six targets and four judges of Shrout and Fleiss 1979, table 2. */
    @Test
    void theIntraclassCorrelationIsThatOfShroutAndFleiss() {
        Agreement agreement = agreement("9 2 5 8", "6 1 3 2", "8 4 6 8", "7 1 2 6", "10 5 6 9", "6 2 4 7");

        assertThat(agreement.single().getAsDouble()).isCloseTo(0.17, PRINTED);
        assertThat(agreement.mean().getAsDouble()).isCloseTo(0.44, PRINTED);
    }

    /** Twelve units and four observers with gaps, Krippendorff's example: 0.849 for interval scores. */
    @Test
    void alphaIsThatOfKrippendorff() {
        Agreement agreement = agreement(
                "1 1 . 1", "2 2 3 2", "3 3 3 3", "3 3 3 3", "2 2 2 2", "1 2 3 4", "4 4 4 4", "1 1 2 1", "2 2 2 2",
                ". 5 5 5", ". . 1 1", ". 3 . .");

        assertThat(agreement.alpha().getAsDouble()).isCloseTo(0.849, within(0.0005));
    }

    @Test
    void nothingIsSaidOfTooFew() {
        assertThat(agreement("3 4", "5 .").single()).isEmpty();
        assertThat(agreement("3 3", "3 3").alpha()).isEmpty();
    }

    @Test
    void fullAgreementIsOneAndOppositeScoresAreBelowZero() {
        assertThat(agreement("1 1", "5 5").single()).hasValue(1);
        assertThat(agreement("1 1", "5 5").alpha()).hasValue(1);
        assertThat(agreement("1 5", "5 1").single().getAsDouble()).isNegative();
        assertThat(agreement("1 5", "5 1").mean()).isEmpty();
    }

    private static Agreement agreement(String... proposals) {
        List<Score> scores = new ArrayList<>();
        for (int proposal = 0; proposal < proposals.length; proposal++) {
            String[] given = proposals[proposal].split(" ");
            for (int reviewer = 0; reviewer < given.length; reviewer++) {
                if (!given[reviewer].equals(".")) {
                    scores.add(new Score(
                            Simulation.proposal(proposal),
                            Simulation.reviewer(reviewer),
                            Double.parseDouble(given[reviewer]),
                            1));
                }
            }
        }
        return Agreement.of(scores);
    }
}
