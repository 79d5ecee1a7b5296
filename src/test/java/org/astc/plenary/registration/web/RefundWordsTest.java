package org.astc.plenary.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.registration.RefundPromise;
import org.junit.jupiter.api.Test;

class RefundWordsTest {
    private static final ZoneId HALIFAX = ZoneId.of("America/Halifax");
    private static final Instant MAY = Instant.parse("2027-05-01T03:00:00Z");
    private static final Instant JUNE = Instant.parse("2027-06-01T03:00:00Z");

    @Test
    void theStepThatCountsNowIsOneSentence() {
        List<RefundPromise> steps =
                List.of(new RefundPromise(MAY, 100), new RefundPromise(JUNE, 50), new RefundPromise(null, 0));

        assertThat(at(MAY.minusSeconds(1), steps))
                .isEqualTo("If you cancel by " + last(MAY) + ", the full amount is refunded.");
        assertThat(at(MAY, steps)).isEqualTo("If you cancel by " + last(JUNE) + ", 50 percent is refunded.");
        assertThat(at(JUNE, steps)).isEqualTo("If you cancel, nothing is refunded.");
    }

    @Test
    void whereNothingIsPromisedNothingIsSaid() {
        assertThat(at(MAY, List.of())).isEmpty();
        assertThat(at(JUNE, List.of(new RefundPromise(MAY, 100)))).isEmpty();
    }

    private static String last(Instant until) {
        return Moments.until(Locale.ENGLISH, until, HALIFAX);
    }

    private static String at(Instant now, List<RefundPromise> steps) {
        return RefundWords.sentence(steps, now, HALIFAX, Locale.ENGLISH);
    }
}
