package org.astc.plenary.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.astc.plenary.platform.Ids;
import org.junit.jupiter.api.Test;

class SecondFactorTest {
    static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

    final SecondFactor factor = new SecondFactor(Ids.next(), NOON);

    @Test
    void s91ACodeAndAllOlderOnesAreUsedUpTogether() {
        factor.take(100);

        assertThatThrownBy(() -> factor.take(100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> factor.take(99)).isInstanceOf(IllegalArgumentException.class);
        factor.take(101);
        assertThat(factor.getLastStep()).isEqualTo(101);
    }

    @Test
    void s91FiveWrongCodesAreFollowedByAPauseOfAMinute() {
        for (int i = 0; i < 5; i++) {
            assertThat(factor.pause(NOON)).isLessThanOrEqualTo(Duration.ZERO);
            factor.miss(NOON);
        }

        assertThat(factor.pause(NOON)).isEqualTo(Duration.ofMinutes(1));
        assertThat(factor.pause(NOON.plusSeconds(60))).isEqualTo(Duration.ZERO);
    }

    @Test
    void itIsNotAskedForBeforeItIsConfirmed() {
        assertThat(factor.isOn()).isFalse();

        factor.confirm(NOON);

        assertThat(factor.isOn()).isTrue();
        assertThat(factor.getConfirmedAt()).isEqualTo(NOON);
    }
}
