package org.astc.plenary.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attack S81: addresses that try to walk around the table of pages. */
class StrangeRequestTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.//WEB-INF/web.xml",
                "/..;/x",
                "/accessibility;x=1",
                "/a/../b",
                "/a/.",
                "/%2e%2e/WEB-INF",
                "/%252e%252e/x",
                "/a%00",
                "/a%5c..%5cb",
                "/a%2fb",
                "/orders/ABCDEFGH%20",
                "/a\\b"
            })
    void s81PathTricksAreStrange(String path) {
        assertThat(StrangeRequestFilter.isStrange(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/events/annual-conference",
                "/events/caf%C3%A9",
                "/assets/app.0123456789ab.css",
                "/dev/mail/1.eml"
            })
    void plainPathsAreNot(String path) {
        assertThat(StrangeRequestFilter.isStrange(path)).isFalse();
    }
}
