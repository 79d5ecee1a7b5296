package org.astc.plenary.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ShownPricesTest {
    @Test
    void whatAFormSendsBackIsWhatItShowed() {
        ShownPrices shown = new ShownPrices(Map.of("full", 58_500L, "student", 0L));

        assertThat(shown.text()).isEqualTo("full=58500 student=0");
        assertThat(ShownPrices.read(shown.text())).isEqualTo(shown);
    }

    @Test
    void whatCannotBeAPriceWasNotShown() {
        assertThat(ShownPrices.read(null).of("full")).isEmpty();
        assertThat(ShownPrices.read("full=-1 student=12345678901234567890 door=1.5")
                        .minor())
                .isEmpty();
        assertThat(ShownPrices.read("full=585 =7 x").of("full")).hasValue(585);
    }
}
