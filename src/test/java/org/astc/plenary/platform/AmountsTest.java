package org.astc.plenary.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 58500  | USD | $585",
                "en | 123450 | USD | $1,234.50",
                "en | 58500  | CAD | CA$585",
                "en | 5000   | JPY | ¥5,000",
                "es | 58500  | USD | 585\u00a0US$",
                "es | 123450 | EUR | 1.234,50\u00a0€",
                "fr | 58500  | USD | 585\u00a0$US",
                "fr | 123450 | EUR | 1\u202f234,50\u00a0€"
            })
    void anAmountIsWrittenAsItsReadersWriteIt(Locale language, long minor, String currency, String shown) {
        assertThat(Amounts.of(language, Money.ofMinor(minor, currency))).isEqualTo(shown);
    }
}
