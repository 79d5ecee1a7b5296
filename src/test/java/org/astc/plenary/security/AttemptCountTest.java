package org.astc.plenary.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptCountTest {
    static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
    static final Limit LIMIT = Limit.PASSWORD_OF_ACCOUNT_BY_CLIENT; // 10 at once, then one in 30 seconds

    @Test
    void s89TenTriesAtOnceAreTheLimit() {
        assertThat(after(9).waitUnder(LIMIT, NOON)).isLessThanOrEqualTo(Duration.ZERO);
        assertThat(after(10).waitUnder(LIMIT, NOON)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void s92NobodyWaitsLongerThanOnePauseHoweverOftenOthersTried() {
        AttemptCount count = after(10);

        assertThat(count.waitUnder(LIMIT, NOON.plusSeconds(30))).isLessThanOrEqualTo(Duration.ZERO);
    }

    @Test
    void theWaitIsToldInWholeSecondsAndNeverZero() {
        assertThat(new TooManyAttempts(Duration.ofMillis(1)).retryAfter()).isEqualTo(1);
        assertThat(new TooManyAttempts(Duration.ofMillis(29_001)).retryAfter()).isEqualTo(30);
    }

    @Test
    void theStoreDoesNotTellWhoIsMeant() {
        String bucket = LIMIT.of("amara@museum.example", "203.0.113.7").bucket();

        assertThat(bucket).startsWith("password-of-account-by-client:").doesNotContain("amara", "203");
        assertThat(LIMIT.of("a", "b").bucket()).isNotEqualTo(LIMIT.of("a", "c").bucket());
    }

    private static AttemptCount after(int triesAtNoon) {
        return new AttemptCount("bucket", NOON.plus(LIMIT.pause().multipliedBy(triesAtNoon)));
    }
}
