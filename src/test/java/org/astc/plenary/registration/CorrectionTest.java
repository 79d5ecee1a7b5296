package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CorrectionTest {
    @Test
    void whatWasTypedIsCleanedAndNothingIsNothing() {
        Correction correction = new Correction(3, " Ana Díaz ", " ANA@Museum.example ", "  ");

        assertThat(correction).isEqualTo(new Correction(3, "Ana Díaz", "ana@museum.example", null));
    }

    @Test
    void whatNoFormLetsThroughIsRefused() {
        assertThatThrownBy(() -> new Correction(0, " ", null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Correction(0, "Ana", "ana", null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Correction(0, "Ana\r\nBcc: x", null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Correction(0, "a".repeat(201), null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
