package org.astc.plenary.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTitleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Code of conduct | code of conduct",
                "en | GDPR notice     | GDPR notice",
                "es | Code of conduct | «Code of conduct»",
                "fr | Code of conduct | «\u00a0Code of conduct\u00a0»"
            })
    void aTitleIsLoweredInEnglishOnlyAndQuotedElsewhere(Locale language, String title, String shown) {
        assertThat(PolicyTitle.inSentence(title, language)).isEqualTo(shown);
    }
}
