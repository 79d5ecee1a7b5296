package org.astc.plenary.messaging;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;

/**
 * The VTIMEZONE of an entry: every change of the clock from the last one before the entry to the first one after it,
 * each named as a single date. Shorter rules would have to be guessed from the zone's table; dates are what the table
 * says.
 */
final class TimeZoneBlock {
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    private TimeZoneBlock() {}

    static void write(CalendarEntry entry, ContentLines lines) {
        ZoneRules rules = entry.zone().getRules();
        Instant start = entry.startsAt().atZone(entry.zone()).toInstant();
        Instant end = entry.endsAt().atZone(entry.zone()).toInstant();
        lines.add("BEGIN:VTIMEZONE");
        lines.add("TZID:" + entry.zone().getId());
        ZoneOffsetTransition change = rules.previousTransition(start.plusNanos(1));
        if (change == null) {
            observance(rules, start, LONG_AGO, rules.getOffset(start), lines);
            change = rules.nextTransition(start);
        }
        while (change != null) {
            observance(rules, change.getInstant(), change.getDateTimeBefore(), change.getOffsetBefore(), lines);
            change = change.getInstant().isAfter(end) ? null : rules.nextTransition(change.getInstant());
        }
        lines.add("END:VTIMEZONE");
    }

    private static void observance(
            ZoneRules rules, Instant from, LocalDateTime onset, ZoneOffset before, ContentLines lines) {
        String kind = rules.getDaylightSavings(from).equals(Duration.ZERO) ? "STANDARD" : "DAYLIGHT";
        lines.add("BEGIN:" + kind);
        lines.add("DTSTART:" + CalendarFile.LOCAL.format(onset));
        lines.add("TZOFFSETFROM:" + offset(before));
        lines.add("TZOFFSETTO:" + offset(rules.getOffset(from)));
        lines.add("END:" + kind);
    }

    private static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        String hoursAndMinutes = String.format(Locale.ROOT, "%02d%02d", seconds / 3600, seconds / 60 % 60);
        return (offset.getTotalSeconds() < 0 ? "-" : "+") + hoursAndMinutes;
    }
}
