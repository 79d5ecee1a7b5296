package org.astc.plenary.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
    static final ZoneId HALIFAX = ZoneId.of("America/Halifax");
    static final Instant FIRST_OF_JULY =
            LocalDateTime.of(2027, 7, 1, 0, 0).atZone(HALIFAX).toInstant();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Wed 30 June 2027, 23:59 Halifax time (ADT)",
                "es | mié 30 de junio de 2027, 23:59, hora de Halifax (ADT)",
                "fr | mer. 30 juin 2027, 23\u00a0h\u00a059, heure de Halifax (ADT)"
            })
    void aDeadlineAtMidnightIsShownAsTheMinuteBeforeWithTheZone(Locale language, String shown) {
        assertThat(Moments.until(language, FIRST_OF_JULY, HALIFAX)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-06-30T18:00 | Wed 30 June 2027, 18:00 Halifax time (ADT) | 30 June, 18:00 (ADT) | 30 June 2027",
                "2027-06-30T23:59 | Wed 30 June 2027, 23:59 Halifax time (ADT) | 30 June, 23:59 (ADT) | 30 June 2027",
                "2027-07-01T00:01 | Thu 1 July 2027, 0:01 Halifax time (ADT)   | 1 July, 0:01 (ADT)   | 1 July 2027"
            })
    void anyOtherDeadlineIsShownAsItWasSet(LocalDateTime set, String shown, String brief, String lastDay) {
        Instant deadline = set.atZone(HALIFAX).toInstant();

        assertThat(Moments.until(Locale.ENGLISH, deadline, HALIFAX)).isEqualTo(shown);
        assertThat(Moments.brief(Locale.ENGLISH, deadline, HALIFAX)).isEqualTo(brief);
        assertThat(Moments.lastDay(Locale.ENGLISH, deadline, HALIFAX)).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 30 June 2027 | 1 July 2027",
                "es | 30 de junio de 2027 | 1 de julio de 2027",
                "fr | 30 juin 2027 | 1er juillet 2027"
            })
    void theLastDayOfADeadlineIsTheDayBeforeMidnight(Locale language, String lastDay, String nextDay) {
        assertThat(Moments.lastDay(language, FIRST_OF_JULY, HALIFAX)).isEqualTo(lastDay);
        assertThat(Moments.day(language, FIRST_OF_JULY, HALIFAX)).isEqualTo(nextDay);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2028-02-29T12:00:00Z | 29 February 2028",
                "2028-01-01T03:59:59Z | 31 December 2027",
                "2028-01-01T04:00:00Z | 1 January 2028",
                "2025-12-29T12:00:00Z | 29 December 2025"
            })
    void s117TheLeapDayAndTheDaysAroundNewYearAreInTheirOwnYear(Instant moment, String shown) {
        assertThat(Moments.day(Locale.ENGLISH, moment, HALIFAX)).isEqualTo(shown);
    }

    @Test
    void s116TheTwoHalfPastOnesOfTheNightInAutumnAreToldApart() {
        Instant first = Instant.parse("2027-11-07T04:30:00Z");

        assertThat(Moments.moment(Locale.ENGLISH, first, HALIFAX))
                .isEqualTo("Sun 7 November 2027, 1:30 Halifax time (ADT)");
        assertThat(Moments.moment(Locale.ENGLISH, first.plusSeconds(3600), HALIFAX))
                .isEqualTo("Sun 7 November 2027, 1:30 Halifax time (AST)");
    }

    @Test
    void s116HalfPastTwoOnTheSpringNightIsHalfPastThree() {
        Instant skipped = LocalDateTime.of(2027, 3, 14, 2, 30).atZone(HALIFAX).toInstant();

        assertThat(Moments.moment(Locale.ENGLISH, skipped, HALIFAX))
                .isEqualTo("Sun 14 March 2027, 3:30 Halifax time (ADT)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Tokyo", "America/Los_Angeles", "UTC"})
    void s116TheZoneOfTheServerDoesNotMatter(String server) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(server));

            assertThat(Moments.until(Locale.ENGLISH, FIRST_OF_JULY, HALIFAX))
                    .isEqualTo("Wed 30 June 2027, 23:59 Halifax time (ADT)");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void s116ADeadlineAnywhereOnEarthIsTwelveHoursBehind() {
        Instant deadline = Instant.parse("2027-07-01T12:00:00Z");

        assertThat(Moments.until(Locale.ENGLISH, deadline, ZoneId.of("Etc/GMT+12")))
                .isEqualTo("Wed 30 June 2027, 23:59 GMT-12:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | America/New_York    | New York time (EDT)",
                "es | America/New_York    | hora de New York (EDT)",
                "fr | America/Edmonton    | heure d’Edmonton (MDT)",
                "fr | America/Phoenix     | heure de Phoenix (MST)",
                "en | UTC                 | UTC"
            })
    void aZoneIsNamedAfterItsCity(Locale language, ZoneId zone, String shown) {
        assertThat(Moments.zone(language, zone, FIRST_OF_JULY)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 2027-06-24 | 2027-06-24 | 24 June 2027",
                "en | 2027-09-18 | 2027-09-21 | 18–21 September 2027",
                "en | 2027-06-28 | 2027-07-02 | 28 June – 2 July 2027",
                "en | 2027-12-31 | 2028-01-02 | 31 December 2027 – 2 January 2028",
                "es | 2027-09-18 | 2027-09-21 | 18–21 de septiembre de 2027",
                "es | 2027-06-28 | 2027-07-02 | 28 de junio – 2 de julio de 2027",
                "fr | 2027-09-01 | 2027-09-03 | 1er–3 septembre 2027"
            })
    void daysSayNoMoreThanTheyMust(Locale language, LocalDate first, LocalDate last, String shown) {
        assertThat(Moments.days(language, first, last)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Saturday to Tuesday | Sat 18 – Tue 21 September · Halifax time (ADT)",
                "es | de sábado a martes  | sáb 18 – mar 21 de septiembre · hora de Halifax (ADT)",
                "fr | du samedi au mardi  | sam. 18 – mar. 21 septembre · heure de Halifax (ADT)"
            })
    void severalDaysAreNamedByTheirWeekdays(Locale language, String weekdays, String span) {
        LocalDateTime start = LocalDateTime.of(2027, 9, 18, 9, 0);
        LocalDateTime end = LocalDateTime.of(2027, 9, 21, 17, 0);

        assertThat(Moments.weekdays(language, start.toLocalDate(), end.toLocalDate()))
                .isEqualTo(weekdays);
        assertThat(Moments.span(language, start, end, HALIFAX)).isEqualTo(span);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Thu 24 June · 13:00–14:00 New York time (EDT)",
                "es | jue 24 de junio · 13:00–14:00, hora de New York (EDT)",
                "fr | jeu. 24 juin · 13\u00a0h\u00a000 – 14\u00a0h\u00a000, heure de New York (EDT)"
            })
    void aFewHoursAreShownWithTheirZone(Locale language, String shown) {
        LocalDateTime start = LocalDateTime.of(2027, 6, 24, 13, 0);

        assertThat(Moments.span(language, start, start.plusHours(1), ZoneId.of("America/New_York")))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"en,June 2027", "es,Junio de 2027", "fr,Juin 2027"})
    void aMonthStandsAsAHeading(Locale language, String shown) {
        assertThat(Moments.month(language, YearMonth.of(2027, 6))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "en,2027-07,2027-09,July to September 2027",
        "es,2027-07,2027-09,Julio a septiembre de 2027",
        "fr,2027-07,2027-09,Juillet à septembre 2027",
        "en,2027-12,2028-01,December 2027 to January 2028",
        "en,2027-06,2027-06,June 2027"
    })
    void monthsAreJoinedInOneHeading(Locale language, YearMonth first, YearMonth last, String shown) {
        assertThat(Moments.months(language, first, last)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 30 June, 23:59 (ADT)",
                "es | 30 de junio, 23:59 (ADT)",
                "fr | 30 juin, 23\u00a0h\u00a059 (ADT)"
            })
    void aBriefDeadlineStillNamesItsZone(Locale language, String shown) {
        assertThat(Moments.brief(language, FIRST_OF_JULY, HALIFAX)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | America/Halifax  | Wed 30 June 2027, 23:59 | Halifax time",
                "es | America/Halifax  | mié 30 de junio de 2027, 23:59 | hora de Halifax",
                "fr | America/Edmonton | mer. 30 juin 2027, 20\u00a0h\u00a059 | heure d’Edmonton",
                "en | UTC              | Thu 1 July 2027, 2:59 | UTC"
            })
    void whereTheZoneIsNamedOnceAMomentStandsAlone(Locale language, ZoneId zone, String shown, String name) {
        assertThat(Moments.alone(language, FIRST_OF_JULY.minusSeconds(60), zone))
                .isEqualTo(shown);
        assertThat(Moments.zone(language, zone)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 01:20 | until 1:20 Halifax time (ADT)",
                "es | 01:20 | hasta la 1:20, hora de Halifax (ADT)",
                "es | 13:20 | hasta las 13:20, hora de Halifax (ADT)",
                "es | 00:20 | hasta las 0:20, hora de Halifax (ADT)",
                "fr | 01:20 | jusqu’à 1\u00a0h\u00a020, heure de Halifax (ADT)"
            })
    void aSentenceTellsUntilWhatTimeWithTheArticleOfTheHour(Locale language, LocalTime time, String shown) {
        Instant moment = LocalDate.of(2027, 7, 1).atTime(time).atZone(HALIFAX).toInstant();

        assertThat(Moments.untilClock(language, moment, HALIFAX)).isEqualTo(shown);
    }

    @Test
    void machinesReadAnOffset() {
        assertThat(Moments.iso(FIRST_OF_JULY, HALIFAX)).isEqualTo("2027-07-01T00:00:00-03:00");
        assertThat(Moments.iso(LocalDateTime.of(2027, 3, 14, 2, 30), HALIFAX)).isEqualTo("2027-03-14T03:30:00-03:00");
    }
}
