package org.astc.plenary.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTest {
    private static final String ORGANIZER = "no-reply@plenary.example";
    private static final Instant NOW = Instant.parse("2027-01-02T03:04:05Z");

    @ParameterizedTest
    @CsvSource({
        "2027-09-18T09:00, America/Halifax", "2027-03-14T01:30, America/New_York", "2027-11-07T00:30, America/New_York",
        "2027-03-28T03:00, Europe/Berlin", "2027-10-31T04:00, Europe/Berlin", "2027-07-01T10:00, Asia/Tokyo",
        "2027-10-03T01:00, Australia/Lord_Howe", "2027-04-04T09:00, Pacific/Auckland", "2027-06-01T09:00, UTC",
        "2027-05-01T09:00, Africa/Casablanca"
    })
    void s116EveryCalendarComesToTheSameMoment(LocalDateTime start, String zone) throws Exception {
        Calendar read = read(entry("Wonder", start, start.plusDays(3), zone));
        VTimeZone rules = read.<VTimeZone>getComponent(Component.VTIMEZONE).orElseThrow();
        assertThat(rules.getTimeZoneId().getValue()).isEqualTo(zone);
        for (LocalDateTime local : new LocalDateTime[] {start, start.plusDays(3)}) {
            Instant moment = local.atZone(ZoneId.of(zone)).toInstant();
            assertThat(local.toInstant(offsetAt(moment, rules))).isEqualTo(moment);
        }
    }

    /** Reads the rules as RFC 5545 section 3.6.5 says: the observance with the latest onset not after the moment. */
    private static ZoneOffset offsetAt(Instant moment, VTimeZone rules) {
        return rules.getObservances().stream()
                .filter(observance -> !onset(observance).isAfter(moment))
                .max(Comparator.comparing(CalendarFileTest::onset))
                .map(observance -> observance
                        .<TzOffsetTo>getRequiredProperty(Property.TZOFFSETTO)
                        .getOffset())
                .orElseThrow();
    }

    private static Instant onset(Observance observance) {
        LocalDateTime local = LocalDateTime.from(
                observance.<DtStart<?>>getRequiredProperty(Property.DTSTART).getDate());
        return local.toInstant(observance
                .<TzOffsetFrom>getRequiredProperty(Property.TZOFFSETFROM)
                .getOffset());
    }

    @Test
    void textsComeBackAsTheyWereWritten() throws Exception {
        String summary = "Wonder; out, loud \\ 李明轩 🚀 " + "long ".repeat(40) + "end";
        VEvent event = event(entry(summary, LocalDateTime.parse("2027-09-18T09:00"), null, "America/Halifax"));
        assertThat(event.getSummary().getValue()).isEqualTo(summary);
        assertThat(event.getDescription().getValue()).isEqualTo("First\nBEGIN:VALARM");
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo("event-1@plenary.example");
        assertThat(event.getDateTimeStamp().getDate()).isEqualTo(NOW);
    }

    @Test
    void s60ATextNeverAddsALine() throws Exception {
        Calendar read =
                read(entry("A\r\nEND:VEVENT\r\nX:\u0085", LocalDateTime.parse("2027-09-18T09:00"), null, "UTC"));
        assertThat(read.getComponents(Component.VEVENT)).hasSize(1);
        assertThat(read.validate().hasErrors()).isFalse();
    }

    @Test
    void linesAreAtMost75OctetsLong() {
        CalendarEntry entry = entry("é🚀".repeat(60), LocalDateTime.parse("2027-09-18T09:00"), null, "UTC");
        String file = new String(CalendarFile.write(entry, ORGANIZER, NOW), StandardCharsets.UTF_8);
        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(file).doesNotContain("\uFFFD").doesNotContainPattern("[^\r]\n");
    }

    @Test
    void wholeDaysHaveNoTimesAndAnExclusiveEnd() {
        LocalDateTime start = LocalDateTime.parse("2027-09-18T00:00");
        String file = new String(
                CalendarFile.write(
                        entry("Days", start, start.plusDays(1).plusHours(23).plusMinutes(59), "UTC"), ORGANIZER, NOW),
                StandardCharsets.UTF_8);
        assertThat(file).contains("DTSTART;VALUE=DATE:20270918\r\nDTEND;VALUE=DATE:20270920\r\n");
        assertThat(file).doesNotContain("VTIMEZONE");
    }

    private static CalendarEntry entry(String summary, LocalDateTime start, LocalDateTime end, String zone) {
        return new CalendarEntry(
                "event-1@plenary.example",
                summary,
                "First\nBEGIN:VALARM",
                "1 Grain Lane, Halifax",
                URI.create("https://plenary.example/events/wonder"),
                start,
                end == null ? start.plusHours(8) : end,
                ZoneId.of(zone));
    }

    private static VEvent event(CalendarEntry entry) throws Exception {
        return read(entry).<VEvent>getComponent(Component.VEVENT).orElseThrow();
    }

    private static Calendar read(CalendarEntry entry) throws Exception {
        Calendar calendar =
                new CalendarBuilder().build(new ByteArrayInputStream(CalendarFile.write(entry, ORGANIZER, NOW)));
        assertThat(calendar.validate().getEntries()).isEmpty();
        return calendar;
    }
}
