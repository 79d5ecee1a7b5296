package org.astc.plenary.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShownWordingsTest {
    private static final UUID ID = UUID.fromString("0190c8f2-7a41-7b3e-9d52-3f6a1c0e4b77");

    @Test
    void whatAFormSendsBackIsWhatItShowed() {
        ShownWordings shown = new ShownWordings(Map.of("privacy", ID, "code-of-conduct", ID));

        assertThat(shown.text()).isEqualTo("code-of-conduct=" + ID + " privacy=" + ID);
        assertThat(ShownWordings.read(shown.text())).isEqualTo(shown);
    }

    @Test
    void whatCannotBeAVersionWasNotShown() {
        assertThat(ShownWordings.read(null).versions()).isEmpty();
        assertThat(ShownWordings.read("privacy=2 terms=" + ID + "0 door=").versions())
                .isEmpty();
        assertThat(ShownWordings.read("privacy=2 =" + ID + " terms=" + ID).versions())
                .containsExactly(Map.entry("terms", ID));
    }
}
