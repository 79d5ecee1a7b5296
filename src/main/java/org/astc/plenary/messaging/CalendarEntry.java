package org.astc.plenary.messaging;

import java.net.URI;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Something with a time and a place, for people's calendars.
 *
 * @param uid stable: a calendar replaces the entry that it has under the same one
 * @param startsAt local time in {@code zone}
 * @param endsAt local time in {@code zone}; not before the start
 * @param place or empty
 * @param page where more is told, or null
 */
public record CalendarEntry(
        String uid,
        String summary,
        String description,
        String place,
        URI page,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        ZoneId zone) {

    /** Says whether the entry fills whole days: from a midnight to a midnight, or to the last minute of a day. */
    boolean isAllDay() {
        LocalTime end = endsAt.toLocalTime();
        return startsAt.toLocalTime().equals(LocalTime.MIDNIGHT)
                && endsAt.isAfter(startsAt)
                && (end.equals(LocalTime.MIDNIGHT) || !end.isBefore(LocalTime.of(23, 59)));
    }
}
