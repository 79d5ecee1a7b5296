package org.astc.plenary.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "my",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\\/evil.example",
                "https:evil.example",
                "https://evil.example/my",
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "/%09/evil.example",
                "/%2f/evil.example",
                "/%5cevil.example",
                "/\t/evil.example",
                "/my\r\nSet-Cookie: a=b",
                "/my%0d%0aSet-Cookie:%20a=b",
                " /my",
                "/../my",
                "/my/../../evil",
                "/no-such-page",
                "/my@evil.example",
                "/sign-out",
                "/dev/accounts"
            })
    void s62NothingLeadsOutOfTheHouseOrToWhatIsNoPage(String next) {
        assertThat(NextPath.of(next)).isEmpty();
    }

    @Test
    void s62NoAddressIsNoAddress() {
        assertThat(NextPath.of(null)).isEmpty();
        assertThat(NextPath.of("/my?" + "x".repeat(600))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/my", "/my?lang=es", "/staff/audit?before=0190aaaa-0000-7000-8000-000000000000"})
    void aPageOfTheHouseIsKeptWithItsQuery(String next) {
        assertThat(NextPath.of(next)).contains(next);
    }
}
