package org.astc.plenary.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.astc.plenary.platform.Ids;
import org.junit.jupiter.api.Test;

class SignInSessionTest {
    static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

    final SignInSession session = new SignInSession(Ids.next(), "hash", "Firefox, Linux", NOON);

    @Test
    void s77EightHoursOfSilenceEndIt() {
        assertThat(session.isAlive(NOON.plus(Duration.ofHours(8)).minusMillis(1)))
                .isTrue();
        assertThat(session.isAlive(NOON.plus(Duration.ofHours(8)))).isFalse();
    }

    @Test
    void s77SevenDaysEndItHoweverBusyItIs() {
        for (Instant now = NOON; now.isBefore(NOON.plus(Duration.ofDays(8))); now = now.plus(Duration.ofHours(7))) {
            session.see(now);
        }

        assertThat(session.isAlive(NOON.plus(Duration.ofDays(8)))).isFalse();
    }

    @Test
    void signingOutEndsItAtOnce() {
        session.end(NOON.plusSeconds(1));

        assertThat(session.isAlive(NOON.plusSeconds(2))).isFalse();
    }

    @Test
    void aQuarterOfAnHourAfterSigningInItIsNoLongerFresh() {
        assertThat(session.isFresh(NOON.plus(Duration.ofMinutes(14)))).isTrue();
        assertThat(session.isFresh(NOON.plus(Duration.ofMinutes(15)))).isFalse();
    }
}
