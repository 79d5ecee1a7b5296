package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.astc.plenary.platform.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One person is told in the singular. */
class CountsInWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | One person registered as “Full”         | 1,200 people registered as “Full”",
                "es | Una persona se inscribió como «Full»    | 1.200 personas se inscribieron como «Full»",
                "fr | Une personne s’est inscrite en tant que | 1\u202f200 personnes se sont inscrites en tant que"
            })
    void onePersonIsNotPeople(Locale language, String one, String many) {
        String key = "registration.configuration.typeSold";

        assertThat(Messages.text(language, key, "Full", 1L)).startsWith(one);
        assertThat(Messages.text(language, key, "Full", 1_200L)).startsWith(many);
    }
}
