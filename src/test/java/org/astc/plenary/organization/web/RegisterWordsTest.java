package org.astc.plenary.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.astc.plenary.platform.Ids;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.security.AuditLine;
import org.junit.jupiter.api.Test;

class RegisterWordsTest {
    private final Language language = new Language();
    private final RegisterWords words = new RegisterWords(language);

    @Test
    void theTraitsOfAnOrganizationAreToldInWords() {
        assertThat(words.value(line("organization"), "type", "SCIENCE_CENTER")).contains("Science center");
        assertThat(words.value(line("organization"), "country", "FR")).contains("France");
        assertThat(words.value(line("organization"), "memberFrom", "2027-06-30"))
                .contains("30 June 2027");
        language.suggest(Locale.FRENCH);
        assertThat(words.value(line("organization"), "budget", "UNDER_250K")).isPresent();
        assertThat(words.value(line("person"), "language", "es")).contains("Español");
    }

    @Test
    void whatSaysItselfWhatItIsAndWhatIsOfOthersIsLeft() {
        assertThat(words.value(line("organization"), "name", "Lumen")).isEmpty();
        assertThat(words.value(line("organization"), "level", "")).isEmpty();
        assertThat(words.value(line("order"), "type", "full")).isEmpty();
        assertThat(words.field(line("organization"), "type")).isEmpty();
    }

    @Test
    void aChoiceThatThereIsNoMoreIsShownAsItIs() {
        assertThat(words.value(line("organization"), "type", "CIRCUS")).contains("CIRCUS");
        assertThat(words.value(line("organization"), "memberUntil", "soon")).contains("soon");
    }

    private static AuditLine line(String subject) {
        return new AuditLine(
                Ids.next(),
                Instant.parse("2027-03-01T12:00:00Z"),
                "account",
                "Noor",
                "organization-changed",
                subject,
                Ids.next(),
                null,
                null,
                null);
    }
}
