package org.astc.plenary.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackOffTest {
    @Test
    void waitsLongerAndLongerUpToADay() {
        assertThat(BackOff.after(1)).contains(Duration.ofMinutes(1));
        assertThat(BackOff.after(2)).contains(Duration.ofMinutes(5));
        assertThat(BackOff.after(3)).contains(Duration.ofMinutes(15));
        assertThat(BackOff.after(4)).contains(Duration.ofHours(1));
        assertThat(BackOff.after(11)).contains(Duration.ofHours(24));
    }

    @Test
    void givesUpAfterFiveDays() {
        assertThat(BackOff.after(12)).isEmpty();
        Duration sum = IntStream.rangeClosed(1, 11)
                .mapToObj(attempts -> BackOff.after(attempts).orElseThrow())
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(sum).isBetween(Duration.ofDays(5), Duration.ofDays(6));
    }
}
