package org.astc.plenary.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInLinkTest {
    static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

    @Test
    void s20ALinkIsUsedOnce() {
        SignInLink link = new SignInLink("amara@museum.example", null, NOON);

        link.use(NOON.plusSeconds(5));

        assertThat(link.isUsable(NOON.plusSeconds(6))).isFalse();
        assertThatThrownBy(() -> link.use(NOON.plusSeconds(6))).isInstanceOf(SignInLinkSpent.class);
    }

    @Test
    void s20ALinkLivesTenMinutes() {
        SignInLink link = new SignInLink("amara@museum.example", null, NOON);

        assertThat(link.isUsable(NOON.plus(Duration.ofMinutes(10)).minusMillis(1)))
                .isTrue();
        assertThatThrownBy(() -> link.use(NOON.plus(Duration.ofMinutes(10)))).isInstanceOf(SignInLinkSpent.class);
    }
}
