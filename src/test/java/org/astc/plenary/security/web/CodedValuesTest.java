package org.astc.plenary.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodedValuesTest {
    @ParameterizedTest
    @CsvSource({
        "way, password, mot de passe",
        "way, link+recovery-code, lien + code de secours",
        "taken, '[EMAIL, NAME_PRONUNCIATION]', 'adresse e-mail, prononciation du nom'",
        "taken, [], rien",
        "kind, PEOPLE, Personnes",
        "role, every, Tous les événements"
    })
    void codesAreToldInWords(String field, String code, String words) {
        assertThat(CodedValues.of(Locale.FRENCH, field, code)).isEqualTo(words);
    }

    @Test
    void amountsAreWrittenAsInTheLanguageOfTheReader() {
        assertThat(CodedValues.of(Locale.ENGLISH, "total", "1234.50 USD")).isEqualTo("$1,234.50");
        assertThat(CodedValues.of(Locale.ENGLISH, "total", "585.00 USD")).isEqualTo("$585");
    }

    @ParameterizedTest
    @CsvSource({"name, Ada", "way, by voice", "total, 585.005 USD", "total, 585.00 QQQ", "status, STRANGE_ONE"})
    void whatIsNoCodeStaysAsItIs(String field, String value) {
        assertThat(CodedValues.of(Locale.ENGLISH, field, value)).isEqualTo(value);
    }
}
