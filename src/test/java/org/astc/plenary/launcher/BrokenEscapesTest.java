package org.astc.plenary.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenEscapesTest {
    @ParameterizedTest
    @ValueSource(strings = {"/%", "/%4", "/%zz", "/a%2", "/%u0041", "/%%20", "/%25%"})
    void aPercentSignWithoutTwoDigitsIsBroken(String address) {
        assertThat(BrokenEscapes.isBroken(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/events/webinar", "/%25", "/%c3%a9", "/%C3%A9", "/%00"})
    void otherAddressesAreNot(String address) {
        assertThat(BrokenEscapes.isBroken(address)).isFalse();
    }
}
