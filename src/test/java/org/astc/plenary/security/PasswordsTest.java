package org.astc.plenary.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    final Passwords passwords = new Passwords();

    @Test
    void thePasswordBelongsToItsHashAndNoOtherDoes() {
        String hash = passwords.hash("quiet comet harbor 9");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").hasSizeLessThanOrEqualTo(200);
        assertThat(passwords.matches("quiet comet harbor 9", hash)).isTrue();
        assertThat(passwords.matches("quiet comet harbor 8", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
    }

    @Test
    void theSameLettersTypedOnAnotherKeyboardAreTheSamePassword() {
        assertThat(passwords.matches("cafe\u0301 au lait", passwords.hash("caf\u00e9 au lait")))
                .isTrue();
    }

    @Test
    void nobodyHasNoPassword() {
        assertThat(passwords.matches("nobody", null)).isFalse();
        assertThat(passwords.matches("x".repeat(100_000), null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "password123", "plenary1234", "amara@museum.example", "aaaaaaaaaaaaaaaa"})
    void whatIsEasilyGuessedIsRefused(String weak) {
        assertThatThrownBy(() -> passwords.requireStrong(weak, List.of("amara@museum.example", "plenary")))
                .isInstanceOf(WeakPassword.class);
    }

    @Test
    void severalWordsThatDoNotBelongTogetherAreTaken() {
        assertThatCode(() -> passwords.requireStrong("quiet comet harbor 9", List.of()))
                .doesNotThrowAnyException();
    }
}
