package org.astc.plenary.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The one figure before a release: too few people give none, and one person more or less is never seen. */
class ResponseRateTest {
    @Test
    void s121BelowAHundredPeopleThereIsNoFigureWhateverWasAnswered() {
        for (long answered : new long[] {0, 1, 50, 99}) {
            assertThat(ResponseRate.of(answered, 99)).isEmpty();
            assertThat(ResponseRate.of(answered, 1)).isEmpty();
        }
        assertThat(ResponseRate.of(0, 0)).isEmpty();
        assertThat(ResponseRate.of(0, 100)).hasValue(0);
    }

    @Test
    void s121TheFigureIsRoundedDownSoThatTheOthersAreNotTheRest() {
        assertThat(ResponseRate.of(4, 100)).hasValue(0);
        assertThat(ResponseRate.of(5, 100)).hasValue(5);
        assertThat(ResponseRate.of(99, 100)).hasValue(95);
        assertThat(ResponseRate.of(1_599, 1_600)).hasValue(95);
        assertThat(ResponseRate.of(100, 100)).hasValue(100);
        assertThat(ResponseRate.of(130, 100)).hasValue(100);
    }

    @Test
    void s122OnePersonMoreChangesTheFigureOnceInTwenty() {
        long eligible = 400;
        long steps = LongStream.range(0, eligible)
                .filter(answered ->
                        !ResponseRate.of(answered, eligible).equals(ResponseRate.of(answered + 1, eligible)))
                .count();

        assertThat(steps).isEqualTo(20);
        for (long answered = 0; answered <= eligible; answered++) {
            assertThat(ResponseRate.of(answered, eligible).orElseThrow() % 5).isZero();
        }
    }

    @Test
    void s123AFigureKnowsItsWeekAndNothingToFilterBy() {
        assertThat(Arrays.stream(ResponseRate.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("week", "percent");
    }
}
