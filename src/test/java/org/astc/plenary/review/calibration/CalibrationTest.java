package org.astc.plenary.review.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final Offset<Double> CLOSE = within(0.02);

    @Test
    void meanSpreadAndRangeAreThePlainOnes() {
        CalibratedProposal first = first(List.of(score(0, 0, 2, 1), score(0, 1, 4, 3), score(1, 0, 5, 1)));

        assertThat(first.reviews()).isEqualTo(2);
        assertThat(first.mean()).isEqualTo(3);
        assertThat(first.spread()).isCloseTo(Math.sqrt(2), within(1e-12));
        assertThat(first.range()).isEqualTo(2);
    }

    @Test
    void biasWithoutNoiseIsTakenOutWhole() {
        double[] bias = {-2, 0, 1, 1};
        double[] quality = {1, 2, 3, 4, 5, 6};
        List<Score> scores = new ArrayList<>();
        for (int proposal = 0; proposal < quality.length; proposal++) {
            for (int turn = 0; turn < 2; turn++) {
                int reviewer = (proposal + turn) % bias.length;
                scores.add(score(proposal, reviewer, quality[proposal] + bias[reviewer], 1));
            }
        }

        Calibration calibration = Calibration.of(scores);

        double[] shown = calibration.proposals().stream()
                .mapToDouble(CalibratedProposal::calibrated)
                .toArray();
        for (int i = 1; i < shown.length; i++) {
            assertThat(shown[i] - shown[i - 1]).isCloseTo(1, within(0.05));
        }
        assertThat(calibration.proposals())
                .allSatisfy(each -> assertThat(each.leftSpread()).isLessThan(0.05));
        assertThat(calibration.proposals())
                .extracting(CalibratedProposal::calibratedRank)
                .containsExactly(6, 5, 4, 3, 2, 1);
    }

    @Test
    void withoutBiasTheCalibratedScoreIsTheMeanByConfidence() {
        List<Score> scores =
                List.of(score(0, 0, 1, 1), score(0, 1, 5, 3), score(1, 0, 5, 2), score(1, 1, 1, 2), score(2, 0, 3, 1));

        Calibration calibration = Calibration.of(scores);

        assertThat(calibration.variances().bias()).isZero();
        assertThat(calibration.proposals())
                .extracting(CalibratedProposal::calibrated)
                .containsExactly(4.0, 3.0, 3.0);
        assertThat(calibration.reviewers())
                .allSatisfy(each -> assertThat(each.bias()).isZero());
    }

    @Test
    void theVariancesAreFoundInTheScores() {
        Variances found = Calibration.of(
                        Simulation.of(new Simulation.Size(2000, 400, 5), 1.5, 3).scores())
                .variances();

        assertThat(found.quality()).isCloseTo(1, within(0.1));
        assertThat(found.bias()).isCloseTo(2.25, within(0.35));
        assertThat(found.noise()).isCloseTo(1, within(0.05));
    }

    @Test
    void theBiasesAreThoseOfTheReviewers() {
        Simulation simulation = Simulation.of(new Simulation.Size(500, 80, 3), 1, 5);
        double all = DoubleStream.of(simulation.bias()).average().orElseThrow();

        double inside = 0;
        for (ReviewerBias each : Calibration.of(simulation.scores()).reviewers()) {
            double truth = simulation.bias()[(int) each.reviewer().getLeastSignificantBits()] - all;
            inside += Math.abs(each.bias() - truth) < 2 * each.standardError() ? 1 : 0;
        }
        assertThat(inside / 80).isBetween(0.9, 1.0);
    }

    @Test
    void theStandardErrorIsThatOfTheCalibratedScore() {
        Simulation simulation = Simulation.of(new Simulation.Size(500, 80, 3), 1, 6);
        double shift = DoubleStream.of(simulation.bias()).average().orElseThrow();

        double squares = 0;
        for (CalibratedProposal each : Calibration.of(simulation.scores()).proposals()) {
            double truth = simulation.quality()[(int) each.proposal().getLeastSignificantBits()] + shift;
            squares += Math.pow((each.calibrated() - truth) / each.standardError(), 2);
        }
        assertThat(squares / 500).isBetween(0.85, 1.15);
    }

    @Test
    void aSureReviewerCountsMore() {
        CalibratedProposal unsure =
                first(Simulation.of(new Simulation.Size(40, 8, 3), 0.5, 1).scores());
        List<Score> surer = new ArrayList<>(
                Simulation.of(new Simulation.Size(40, 8, 3), 0.5, 1).scores());
        surer.replaceAll(each -> each.proposal().equals(Simulation.proposal(0))
                ? new Score(each.proposal(), each.reviewer(), each.value(), 3)
                : each);

        assertThat(first(surer).standardError()).isLessThan(unsure.standardError());
    }

    @Test
    void fewReviewsAndMissingLinksAreTold() {
        List<Score> scores = List.of(
                score(0, 0, 3, 1),
                score(0, 1, 4, 1),
                score(1, 0, 2, 1),
                score(1, 1, 3, 1),
                score(2, 7, 5, 1),
                score(2, 8, 4, 1),
                score(3, 1, 1, 1));

        List<CalibratedProposal> found = Calibration.of(scores).proposals();

        assertThat(found.get(0).enough()).isTrue();
        assertThat(found.get(2).doubts()).containsExactly(Doubt.NOT_LINKED);
        assertThat(found.get(3).doubts()).containsExactly(Doubt.FEW_REVIEWS);
        assertThat(Calibration.of(scores, 3).proposals().get(0).doubts()).containsExactly(Doubt.FEW_REVIEWS);
    }

    @Test
    void roundsWithoutOrWithEqualScoresAreNoTrouble() {
        assertThat(Calibration.of(List.of()).proposals()).isEmpty();
        assertThat(first(List.of(score(0, 0, 4, 1))).calibrated()).isEqualTo(4);
        Calibration equal =
                Calibration.of(List.of(score(0, 0, 3, 1), score(0, 1, 3, 1), score(1, 0, 3, 1), score(1, 1, 3, 1)));
        assertThat(equal.proposals()).allSatisfy(each -> {
            assertThat(each.calibrated()).isCloseTo(3, CLOSE);
            assertThat(each.calibratedRank()).isEqualTo(1);
        });
    }

    @Test
    void aReviewerScoresAProposalOnce() {
        assertThatThrownBy(() -> Calibration.of(List.of(score(0, 0, 3, 1), score(0, 0, 4, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> score(0, 0, 3, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> score(0, 0, Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equalsShareTheBetterRank() {
        assertThat(Ranks.of(new double[] {2, 5, 5, 1})).containsExactly(3, 1, 1, 4);
    }

    @Test
    void theBandIsAroundTheLineAndHoldsBothSides() {
        Calibration calibration = Calibration.of(
                Simulation.of(new Simulation.Size(100, 20, 3), 1, 2).scores());

        Line line = calibration.line(25);

        assertThat(line.band()).isSortedAccordingTo(Comparator.comparingDouble(each -> -each.calibrated()));
        assertThat(line.band().get(0).calibrated()).isGreaterThan(line.at());
        assertThat(line.band().get(line.band().size() - 1).calibrated()).isLessThan(line.at());
        assertThat(calibration.proposals())
                .filteredOn(each -> Math.abs(each.calibrated() - line.at()) <= 0.97 * each.standardError())
                .hasSameSizeAs(line.band());
        assertThat(calibration.line(25, 0).band()).isEmpty();
        assertThat(calibration.line(100).band()).isEmpty();
        assertThatThrownBy(() -> calibration.line(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void disagreementsAreWidestFirst() {
        List<Score> scores = List.of(
                score(0, 0, 3, 1),
                score(0, 1, 4, 1),
                score(1, 0, 1, 1),
                score(1, 1, 5, 1),
                score(2, 0, 2, 1),
                score(2, 1, 5, 1),
                score(3, 0, 5, 1));

        assertThat(Calibration.of(scores).disagreements(3))
                .extracting(CalibratedProposal::proposal)
                .containsExactly(Simulation.proposal(1), Simulation.proposal(2));
    }

    private static CalibratedProposal first(List<Score> scores) {
        return Calibration.of(scores).proposals().get(0);
    }

    private static Score score(int proposal, int reviewer, double value, double confidence) {
        return new Score(Simulation.proposal(proposal), Simulation.reviewer(reviewer), value, confidence);
    }
}
