package org.astc.plenary.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTest {
    private static final Instant WINTER = Instant.parse("2026-11-21T12:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Monday to Friday, 9:00–17:00 New York time (EST)
            es | de lunes a viernes, 9:00–17:00, hora de New York (EST)
            fr | du lundi au vendredi, 9 h 00–17 h 00, heure de New York (EST)
            """)
    void theHoursAreToldInTheLanguageOfTheVisitor(String language, String text) {
        OfficeHours hours = OfficeHours.parse("MO-FR 9:00-17:00 America/New_York");

        assertThat(hours.text(new Locale(language), WINTER).replace('\u00a0', ' '))
                .isEqualTo(text);
    }

    @Test
    void aWeekMayEndOnAnEarlierDayThanItBegan() {
        OfficeHours hours = OfficeHours.parse("SU-TH 8:30-15:00 Asia/Tokyo");

        assertThat(hours.text(Locale.ENGLISH, WINTER)).isEqualTo("Sunday to Thursday, 8:30–15:00 Tokyo time (JST)");
    }
}
