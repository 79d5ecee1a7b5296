package org.astc.plenary.platform;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;

/** When somebody answers at the help desk: days of the week, and hours in the desk's own zone. */
public record OfficeHours(DayOfWeek first, DayOfWeek last, LocalTime opens, LocalTime closes, ZoneId zone) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    /** Reads {@code MO-FR 9:00-17:00 America/New_York}, as the settings have it. */
    public static OfficeHours parse(String text) {
        String[] parts = text.split(" ", 3);
        String[] days = parts[0].split("-", 2);
        String[] times = parts[1].split("-", 2);
        return new OfficeHours(
                day(days[0]),
                day(days[1]),
                LocalTime.parse(times[0], TIME),
                LocalTime.parse(times[1], TIME),
                ZoneId.of(parts[2]));
    }

    /** Monday to Friday, 9:00–17:00 New York time (EST). */
    public String text(Locale language, Instant now) {
        LocalDate begin = now.atZone(zone).toLocalDate().with(TemporalAdjusters.nextOrSame(first));
        return Messages.text(
                language,
                "platform.moment",
                Moments.weekdays(language, begin, begin.with(TemporalAdjusters.nextOrSame(last))),
                Moments.time(language, opens) + "–" + Moments.time(language, closes),
                Moments.zone(language, zone, now));
    }

    private static DayOfWeek day(String twoLetters) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(twoLetters))
                .findFirst()
                .orElseThrow();
    }
}
