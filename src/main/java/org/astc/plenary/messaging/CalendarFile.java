package org.astc.plenary.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes an iCalendar file (RFC 5545) with one entry and the rules of its time zone, so that it stands at the right
 * moment in every calendar.
 */
final class CalendarFile {
    static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    private CalendarFile() {}

    /**
     * Returns the file, UTF-8.
     *
     * @param organizer the address of who publishes it; RFC 5546 section 3.2.1 asks for one
     * @param now when this version was made
     */
    static byte[] write(CalendarEntry entry, String organizer, Instant now) {
        ContentLines lines = new ContentLines();
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("PRODID:-//Plenary//Plenary//EN");
        lines.add("CALSCALE:GREGORIAN");
        lines.add("METHOD:PUBLISH");
        if (!entry.isAllDay()) {
            TimeZoneBlock.write(entry, lines);
        }
        lines.add("BEGIN:VEVENT");
        lines.text("UID", entry.uid());
        lines.add("DTSTAMP:" + MOMENT.format(now.atOffset(ZoneOffset.UTC)));
        lines.add("ORGANIZER:mailto:" + organizer);
        times(entry, lines);
        lines.text("SUMMARY", entry.summary());
        lines.textIfAny("LOCATION", entry.place());
        lines.textIfAny("DESCRIPTION", entry.description());
        if (entry.page() != null) {
            lines.add("URL:" + entry.page().toASCIIString());
        }
        lines.add("STATUS:CONFIRMED");
        lines.add("END:VEVENT");
        lines.add("END:VCALENDAR");
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void times(CalendarEntry entry, ContentLines lines) {
        if (entry.isAllDay()) {
            lines.add("DTSTART;VALUE=DATE:" + DAY.format(entry.startsAt()));
            lines.add("DTEND;VALUE=DATE:" + DAY.format(dayAfter(entry.endsAt())));
        } else {
            String zone = ";TZID=" + entry.zone().getId() + ":";
            lines.add("DTSTART" + zone + LOCAL.format(entry.startsAt()));
            lines.add("DTEND" + zone + LOCAL.format(entry.endsAt()));
        }
    }

    // the end of whole days is exclusive
    private static LocalDate dayAfter(LocalDateTime end) {
        return end.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? end.toLocalDate()
                : end.toLocalDate().plusDays(1);
    }
}
