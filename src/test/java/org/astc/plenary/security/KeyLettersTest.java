package org.astc.plenary.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The examples of RFC 4648, section 10, that leave nothing over; the first key of RFC 6238. */
class KeyLettersTest {
    @Test
    void itWritesTheExamplesOfTheStandard() {
        assertThat(KeyLetters.text("fooba".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTB");
        assertThat(KeyLetters.text("12345678901234567890".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    @Test
    void bytesThatLeaveBitsOverAreRefused() {
        assertThatThrownBy(() -> KeyLetters.text(new byte[3])).isInstanceOf(IllegalArgumentException.class);
    }
}
