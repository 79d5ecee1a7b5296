package org.astc.plenary.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attack S62: an address to go back to that leads elsewhere. */
class LocalPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "https:elsewhere.example",
                "javascript:alert(1)",
                "/%09/elsewhere.example",
                "/%5celsewhere.example",
                "/a/../../b",
                "/a\r\nSet-Cookie: x=y",
                ""
            })
    void whatLeadsElsewhereIsRefused(String address) {
        assertThat(LocalPath.of(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/events/tour",
                "/staff/tour/registrations?q=M%C3%BCller&status=HELD",
                "/orders/QF7K2?key=a-b_c"
            })
    void pagesOfThisSiteAreTaken(String address) {
        assertThat(LocalPath.of(address)).contains(address);
    }
}
