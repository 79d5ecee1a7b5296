package org.astc.plenary.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecretsTest {
    @Test
    void aSecretIsTheSameForTheSamePurposeAndOtherForAnyOther() {
        Secrets secrets = secrets("a");

        assertThat(secrets.derive("order:1"))
                .isEqualTo(secrets.derive("order:1"))
                .hasSize(43);
        assertThat(Stream.of("order:1", "order:2", "registration:1", "order:11", "")
                        .map(secrets::derive))
                .doesNotHaveDuplicates();
    }

    @Test
    void anotherInstallationDerivesOtherSecrets() {
        assertThat(secrets("a").derive("order:1")).isNotEqualTo(secrets("b").derive("order:1"));
    }

    @Test
    void onlyTheRightSecretOpens() {
        Secrets secrets = secrets("a");
        String right = secrets.derive("order:1");

        assertThat(secrets.matches("order:1", right)).isTrue();
        assertThat(secrets.matches("order:2", right)).isFalse();
        assertThat(secrets.matches("order:1", right.substring(1))).isFalse();
        assertThat(secrets.matches("order:1", right + "=")).isFalse();
        assertThat(secrets.matches("order:1", "")).isFalse();
        assertThat(secrets.matches("order:1", null)).isFalse();
    }

    @Test
    void randomSecretsDiffer() {
        Secrets secrets = secrets("a");

        assertThat(Stream.generate(secrets::random).limit(1_000))
                .doesNotHaveDuplicates()
                .allMatch(secret -> secret.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void aHashIsSha256InHexadecimalDigits() {
        assertThat(Secrets.hash("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static Secrets secrets(String digit) {
        Secrets secrets = new Secrets();
        secrets.use(digit.repeat(64));
        return secrets;
    }
}
