package org.astc.plenary.portal.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import org.astc.plenary.event.EventDates;

/** The demo's calendar, relative to the day on which it is loaded. */
final class DemoDates {
    private final LocalDate today;

    DemoDates(Instant now) {
        today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** Four days from the Saturday so many weeks from now. */
    EventDates conference(int weeks, ZoneId zone) {
        LocalDate saturday = day(weeks, DayOfWeek.SATURDAY);
        return new EventDates(saturday.atTime(9, 0), saturday.plusDays(3).atTime(17, 30), zone);
    }

    EventDates hours(int weeks, DayOfWeek weekday, LocalTime from, LocalTime until, ZoneId zone) {
        LocalDate day = day(weeks, weekday);
        return new EventDates(LocalDateTime.of(day, from), LocalDateTime.of(day, until), zone);
    }

    LocalDate day(int weeks, DayOfWeek weekday) {
        return today.plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(weekday));
    }

    /** The end of the day so many weeks from now, in the zone: the first instant of the day after it. */
    Instant endOfDay(int weeks, DayOfWeek weekday, ZoneId zone) {
        return day(weeks, weekday).plusDays(1).atStartOfDay(zone).toInstant();
    }

    Instant morning(int weeks, ZoneId zone) {
        return today.plusWeeks(weeks).atTime(9, 0).atZone(zone).toInstant();
    }
}
