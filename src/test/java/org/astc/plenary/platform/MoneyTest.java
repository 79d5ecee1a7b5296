package org.astc.plenary.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource({"58500, USD, 585.00", "585, JPY, 585", "1234, KWD, 1.234", "-5, EUR, -0.05", "0, MXN, 0.00"})
    void anAmountHasAsManyDecimalsAsItsCurrency(long minor, String currency, String amount) {
        assertThat(Money.ofMinor(minor, currency).amount().toPlainString()).isEqualTo(amount);
    }

    @Test
    void tenTimesTenCentsIsExactlyADollar() {
        Money sum = Money.zero("USD");
        for (int i = 0; i < 10; i++) {
            sum = sum.plus(Money.ofMinor(10, "USD"));
        }

        assertThat(sum)
                .isEqualTo(Money.ofMinor(100, "USD"))
                .isEqualTo(Money.ofMinor(10, "USD").times(10));
        assertThat(sum.minus(sum).isZero()).isTrue();
    }

    @Test
    void twoCurrenciesDoNotAddUp() {
        Money dollars = Money.ofMinor(100, "USD");
        Money euros = Money.ofMinor(100, "EUR");

        assertThatThrownBy(() -> dollars.plus(euros)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> dollars.minus(euros)).isInstanceOf(IllegalArgumentException.class);
        assertThat(dollars).isNotEqualTo(euros);
    }

    @Test
    void anOverflowIsRefusedInsteadOfWrapped() {
        Money most = Money.ofMinor(Long.MAX_VALUE, "USD");

        assertThatThrownBy(() -> most.plus(Money.ofMinor(1, "USD"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"usd", "US", "XYZW", "", "$"})
    void whatIsNoCurrencyIsRefused(String currency) {
        assertThatThrownBy(() -> Money.ofMinor(1, currency)).isInstanceOf(IllegalArgumentException.class);
    }
}
