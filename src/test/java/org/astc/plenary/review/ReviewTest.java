package org.astc.plenary.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.platform.StaleData;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
    private static final Criterion.Question HEAVY = criterion(3);
    private static final Criterion.Question LIGHT = criterion(1);
    private static final Criterion.Question APART = criterion(0);
    private static final List<Criterion.Question> ALL = List.of(HEAVY, LIGHT, APART);

    private final Review review = new Review(
            new ReviewRound(
                    UUID.randomUUID(), new RoundPlan("Round", null, NOON, NOON.plusSeconds(60), 3, false, List.of())),
            UUID.randomUUID(),
            UUID.randomUUID(),
            1,
            false,
            NOON);

    @Test
    void aScoreIsTheMeanByTheWeightsAndLeavesOutWhatHasNone() {
        Opinion opinion = opinion(Map.of(HEAVY.id(), 5, LIGHT.id(), 1, APART.id(), 1));

        assertThat(opinion.score(ALL)).hasValueCloseTo(4.0, within(1e-9));
    }

    @Test
    void thereIsNoScoreWhilePointsThatCountAreMissing() {
        assertThat(opinion(Map.of(HEAVY.id(), 5, APART.id(), 3)).score(ALL)).isEmpty();
        assertThat(opinion(Map.of(HEAVY.id(), 5, LIGHT.id(), 3)).score(ALL)).isPresent();
    }

    @Test
    void aReviewIsHandedInOnlyWithAllPointsThatCount() {
        assertThatThrownBy(() -> review.submit(opinion(Map.of(HEAVY.id(), 5)), ALL, 0, NOON))
                .isInstanceOf(PointsMissing.class);
        assertThat(review.getStatus()).isEqualTo(ReviewStatus.ASSIGNED);

        review.submit(whole(5), ALL, 0, NOON);

        assertThat(review.getStatus()).isEqualTo(ReviewStatus.SUBMITTED);
        assertThat(review.getScore()).isEqualTo(5.0);
        assertThat(review.getSubmittedAt()).isEqualTo(NOON);
    }

    @Test
    void whatIsHandedInStaysSoWhenItIsKeptAndLosesNoPoints() {
        review.submit(whole(5), ALL, 0, NOON);

        assertThatThrownBy(() -> review.keep(Opinion.NONE, ALL, 0, NOON)).isInstanceOf(PointsMissing.class);
        review.keep(whole(2), ALL, 0, NOON);

        assertThat(review.getStatus()).isEqualTo(ReviewStatus.SUBMITTED);
        assertThat(review.getScore()).isEqualTo(2.0);
    }

    @Test
    void anOlderStateReplacesNothing() {
        assertThatThrownBy(() -> review.keep(whole(2), ALL, 7, NOON)).isInstanceOf(StaleData.class);
        assertThat(review.opinion()).isEqualTo(Opinion.NONE);
    }

    @Test
    void aConflictTakesTheOpinionWithItAndIsNeverOver() {
        review.keep(whole(2), ALL, 0, NOON);

        review.conflict(NOON);

        assertThat(review.opinion()).isEqualTo(Opinion.NONE);
        assertThat(review.getScore()).isNull();
        assertThatThrownBy(() -> review.submit(whole(2), ALL, 0, NOON)).isInstanceOf(IllegalTransition.class);
        assertThat(review.stands()).isFalse();
    }

    @Test
    void onlyWhatNobodyBeganOrChoseIsAssignedToOthers() {
        assertThat(review.isFresh()).isTrue();

        review.keep(Opinion.NONE, ALL, 0, NOON);
        assertThat(review.isFresh()).isFalse();
        review.takeOff(NOON);
        assertThat(review.stands()).isFalse();
        review.giveAgain(NOON);
        assertThat(review.isFresh()).as("chosen by hand").isFalse();
        assertThat(review.stands()).isTrue();
    }

    private static Opinion whole(int points) {
        return opinion(Map.of(HEAVY.id(), points, LIGHT.id(), points));
    }

    private static Opinion opinion(Map<UUID, Integer> points) {
        return new Opinion(points, "Because.", "", "");
    }

    private static Criterion.Question criterion(int weight) {
        return new Criterion.Question(
                UUID.randomUUID(), "Name", "What?", weight, List.of("five", "four", "three", "two", "one"));
    }
}
