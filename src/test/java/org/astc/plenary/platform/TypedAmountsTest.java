package org.astc.plenary.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedAmountsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | EUR | 585            | 585",
                "en | EUR | 585.5          | 585.5",
                "en | EUR | 1234.50        | 1234.50",
                "en | EUR | 1,234.50       | 1234.50",
                "en | EUR | 1,234          | 1234",
                "en | EUR | 1,234,567.5    | 1234567.5",
                "en | EUR | 1 234.50       | 1234.50",
                "en | JPY | 5,000          | 5000",
                "en | TND | 1.234          | 1.234",
                "fr | EUR | 0              | 0",
                "fr | EUR | 20,50          | 20.50",
                "fr | EUR | 20,5           | 20.5",
                "fr | EUR | 20.50          | 20.50",
                "fr | EUR | 1 234,50       | 1234.50",
                "fr | EUR | 1\u00a0234,50  | 1234.50",
                "fr | EUR | 1\u202f234,50  | 1234.50",
                "fr | EUR | 1 234.50       | 1234.50",
                "fr | JPY | 5 000          | 5000",
                "fr | TND | 1,234          | 1.234",
                "es | EUR | 20,50          | 20.50",
                "es | EUR | 1.234,50       | 1234.50",
                "es | EUR | 1234.50        | 1234.50",
                "es | EUR | 1.234.567      | 1234567",
                "es | EUR | 1.234.567,5    | 1234567.5"
            })
    void anAmountIsReadAsItsLanguageWritesIt(Locale language, String currency, String typed, String read) {
        assertThat(new TypedAmounts(language, currency).read(typed)).contains(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | EUR | 20,50",
                "en | EUR | 1,2345",
                "en | EUR | 12,34,567",
                "en | EUR | 0,500",
                "en | EUR | 1.234",
                "en | EUR | 1.234,50",
                "en | EUR | 1,234 567",
                "en | JPY | 5000.0",
                "fr | EUR | 1.234",
                "fr | EUR | 20.5",
                "fr | EUR | 1,234",
                "fr | EUR | 1,234.50",
                "fr | EUR | 12 34,50",
                "fr | EUR | 585,",
                "es | EUR | 1.234",
                "es | EUR | 0.500",
                "es | EUR | 1.000",
                "es | EUR | 1,234,567",
                "es | JPY | 5.000",
                "es | JPY | 5000,0",
                "es | TND | 1.234",
                "es | EUR | -1",
                "es | EUR | 1e3",
                "es | EUR | ٣",
                "es | EUR | gratis"
            })
    void whatIsNoAmountOrCouldBeTwoIsNotRead(Locale language, String currency, String typed) {
        assertThat(new TypedAmounts(language, currency).read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | USD | 585.00  | 1234.50 | 1234.50",
                "es | MXN | 585,00  | 1234.50 | 1234,50",
                "fr | EUR | 585,00  | 1234.50 | 1234,50",
                "fr | JPY | 585     | 5000    | 5000",
                "fr | TND | 585,000 | 1.234   | 1,234"
            })
    void whatIsShownIsReadAgain(Locale language, String currency, String example, String stored, String shown) {
        TypedAmounts amounts = new TypedAmounts(language, currency);

        assertThat(amounts.example()).isEqualTo(example);
        assertThat(amounts.shown(stored)).isEqualTo(shown);
        assertThat(amounts.read(shown)).contains(stored);
    }
}
