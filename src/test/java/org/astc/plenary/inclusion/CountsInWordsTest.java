package org.astc.plenary.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.astc.plenary.platform.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** None and one are words, several are a figure. */
class CountsInWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | No number of this table     | One number of this table | 2 numbers of this table",
                "es | Ningún número de esta tabla | Un número de esta tabla  | 2 números de esta tabla",
                "fr | Aucun nombre de ce tableau  | Un nombre de ce tableau  | 2 nombres de ce tableau"
            })
    void noneOneAndSeveral(Locale language, String none, String one, String several) {
        assertThat(counted(language, 0L)).isEqualTo(none);
        assertThat(counted(language, 1L)).isEqualTo(one);
        assertThat(counted(language, 2L)).isEqualTo(several);
    }

    private static String counted(Locale language, long count) {
        return Messages.text(language, "inclusion.report.hidden.here", count);
    }
}
