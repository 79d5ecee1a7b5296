package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
    @Test
    void amountsAreExactInTheirCurrency() {
        assertThat(Amount.minor("585", "USD")).isEqualTo(58_500);
        assertThat(Amount.minor("585.5", "USD")).isEqualTo(58_550);
        assertThat(Amount.minor("585", "JPY")).isEqualTo(585);
        assertThat(Amount.text(58_550, "USD")).isEqualTo("585.50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.005", "1,00", "1e3", "", "99999999999999999999", "٣"})
    void whatIsNoAmountIsRefused(String text) {
        assertThatThrownBy(() -> Amount.minor(text, "USD")).isInstanceOf(RuntimeException.class);
    }
}
