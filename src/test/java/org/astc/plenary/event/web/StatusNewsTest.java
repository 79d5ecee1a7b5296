package org.astc.plenary.event.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.astc.plenary.event.PhaseKind;
import org.astc.plenary.event.PhaseWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusNewsTest {
    private static final ZoneId HALIFAX = ZoneId.of("America/Halifax");
    private static final Instant OPENS = Instant.parse("2027-06-01T12:00:00Z");
    private static final Instant CLOSES = Instant.parse("2027-07-01T03:00:00Z");
    private static final Optional<PhaseWindow> JUNE =
            Optional.of(new PhaseWindow(PhaseKind.REGISTRATION, OPENS, CLOSES));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The event is published. | People can see it, and register from"
                        + " Tue 1 June 2027, 9:00 Halifax time (ADT).",
                "es | El evento está publicado. | Ya se puede ver, y será posible inscribirse a partir del"
                        + " mar 1 de junio de 2027, 9:00, hora de Halifax (ADT).",
                "fr | L’événement est publié. | Il est visible, et l’on pourra s’inscrire à partir du"
                        + " mar. 1er juin 2027, 9\u00a0h\u00a000, heure de Halifax (ADT)."
            })
    void aPublishedEventSaysFromWhenPeopleRegister(Locale language, String title, String text) {
        assertThat(StatusNews.published(language, JUNE, HALIFAX, OPENS.minusSeconds(1)))
                .isEqualTo(new StatusNews(title, text));
    }

    @Test
    void whileRegistrationIsOpenItSaysUntilWhen() {
        assertThat(StatusNews.published(Locale.ENGLISH, JUNE, HALIFAX, OPENS).text())
                .isEqualTo("People can see it and register until Wed 30 June 2027, 23:59 Halifax time (ADT).");
    }

    @Test
    void withoutATimeToComeItSaysOnlyThatPeopleSeeIt() {
        assertThat(StatusNews.published(Locale.ENGLISH, JUNE, HALIFAX, CLOSES).text())
                .isEqualTo("People can see it.");
        assertThat(StatusNews.published(Locale.ENGLISH, Optional.empty(), HALIFAX, OPENS)
                        .text())
                .isEqualTo("People can see it.");
    }

    @Test
    void anArchivedEventSaysSo() {
        assertThat(StatusNews.archived(Locale.ENGLISH)).isEqualTo(new StatusNews("The event is archived.", ""));
    }
}
