package org.astc.plenary.platform;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes dates and times as people read them, in English, Spanish and French. A time of day always names its zone; the
 * short name in brackets tells the two 1:30 of a night on which clocks go back apart.
 *
 * <p>A deadline is kept as the first moment at which it is too late, and shown as it was set: 18:00. One at midnight is
 * shown as the last minute of the day that ends then, since many take “1 July, 0:00” for the night a day later.
 */
public final class Moments {
    /** The zone of moments that belong to no event. It is called UTC; {@code ZoneOffset.UTC} would be called Z. */
    public static final ZoneId UTC = ZoneId.of("UTC");

    private static final Map<String, DateTimeFormatter> FORMATTERS = new ConcurrentHashMap<>();

    private Moments() {}

    /**
     * Wed 30 June 2027, 23:59 Halifax time (ADT).
     *
     * @param at an {@link Instant}, or a {@link LocalDateTime} of the zone
     */
    public static String text(Locale language, Temporal at, ZoneId zone) {
        return moment(language, instant(at, zone), zone);
    }

    /** The moment with its offset, for machines: 2027-06-30T23:59:00-03:00. */
    public static String iso(Temporal at, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant(at, zone).atZone(zone));
    }

    /** Wed 30 June 2027, 23:59 Halifax time (ADT). */
    public static String moment(Locale language, Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        return Messages.text(
                language,
                "platform.moment",
                write(language, "platform.pattern.weekdayDate", local),
                time(language, local),
                zone(language, zone, moment));
    }

    /** Wed 30 June 2027, 23:59, beside a sentence that names the zone. */
    public static String alone(Locale language, Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        return Messages.text(
                language,
                "platform.momentAlone",
                write(language, "platform.pattern.weekdayDate", local),
                time(language, local));
    }

    /** The deadline: Wed 30 June 2027, 18:00 Halifax time (ADT); at midnight the minute before. */
    public static String until(Locale language, Instant deadline, ZoneId zone) {
        return moment(language, told(deadline, zone).toInstant(), zone);
    }

    /** The day of the deadline, at midnight the day that ends then: 30 June 2027. */
    public static String lastDay(Locale language, Instant deadline, ZoneId zone) {
        return date(language, told(deadline, zone).toLocalDate());
    }

    /** The day of the moment: 30 June 2027. */
    public static String day(Locale language, Instant moment, ZoneId zone) {
        return date(language, moment.atZone(zone).toLocalDate());
    }

    /** 30 June 2027. */
    public static String date(Locale language, LocalDate date) {
        return write(language, "platform.pattern.date", date);
    }

    /** June 2027, with a capital. */
    public static String month(Locale language, YearMonth month) {
        String text = write(language, "platform.pattern.month", month);
        return text.substring(0, 1).toUpperCase(language) + text.substring(1);
    }

    /** June 2027, July to September 2027, December 2027 to January 2028; with a capital. */
    public static String months(Locale language, YearMonth first, YearMonth last) {
        if (first.equals(last)) {
            return month(language, last);
        }
        String begin = first.getYear() == last.getYear()
                ? write(language, "platform.pattern.monthName", first)
                : write(language, "platform.pattern.month", first);
        String text =
                Messages.text(language, "platform.months", begin, write(language, "platform.pattern.month", last));
        return text.substring(0, 1).toUpperCase(language) + text.substring(1);
    }

    /** The deadline without weekday and year: 30 June, 18:00 (ADT); at midnight the minute before. */
    public static String brief(Locale language, Instant deadline, ZoneId zone) {
        ZonedDateTime local = told(deadline, zone);
        return Messages.text(
                language,
                "platform.brief",
                write(language, "platform.pattern.dayAndMonth", local),
                time(language, local),
                shortZone(language, local));
    }

    /** The day of the moment: 1 July. */
    public static String dayAndMonth(Locale language, Instant moment, ZoneId zone) {
        return write(language, "platform.pattern.dayAndMonth", moment.atZone(zone));
    }

    /** 9:30. */
    public static String time(Locale language, Temporal time) {
        return write(language, "platform.pattern.time", time);
    }

    /** The days from first to last: 24 June 2027, 18–21 September 2027, 28 June – 2 July 2027. */
    public static String days(Locale language, LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return date(language, last);
        }
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return Messages.text(
                    language,
                    "platform.days",
                    write(language, "platform.pattern.dayOfMonth", first),
                    date(language, last));
        }
        String begin = first.getYear() == last.getYear()
                ? write(language, "platform.pattern.dayAndMonth", first)
                : date(language, first);
        return Messages.text(language, "platform.daysApart", begin, date(language, last));
    }

    /** The names of the days of the week from first to last: Saturday to Tuesday; one day: Thursday. */
    public static String weekdays(Locale language, LocalDate first, LocalDate last) {
        String begin = write(language, "platform.pattern.weekday", first);
        return first.equals(last)
                ? begin
                : Messages.text(
                        language, "platform.weekdays", begin, write(language, "platform.pattern.weekday", last));
    }

    /**
     * In one line when something takes place, without the year: Thu 24 June · 13:00–14:00 New York time (EDT), or, over
     * several days, Sat 18 – Tue 21 September · Halifax time (ADT).
     */
    public static String span(Locale language, LocalDateTime start, LocalDateTime end, ZoneId zone) {
        String first = write(language, "platform.pattern.weekdayAndDay", start);
        String zoneName = zone(language, zone, start.atZone(zone).toInstant());
        if (start.toLocalDate().equals(end.toLocalDate())) {
            return Messages.text(
                    language, "platform.spanOfHours", first, time(language, start), time(language, end), zoneName);
        }
        boolean oneMonth = YearMonth.from(start).equals(YearMonth.from(end));
        return Messages.text(
                language,
                "platform.spanOfDays",
                oneMonth ? write(language, "platform.pattern.weekdayAndDayOfMonth", start) : first,
                write(language, "platform.pattern.weekdayAndDay", end),
                zoneName);
    }

    /** Wed 30 June 2027, 13:00–14:00 Halifax time (ADT); both times on the same day. */
    public static String hours(Locale language, LocalDateTime start, LocalDateTime end, ZoneId zone) {
        return Messages.text(
                language,
                "platform.moment",
                write(language, "platform.pattern.weekdayDate", start),
                time(language, start) + "–" + time(language, end),
                zone(language, zone, start.atZone(zone).toInstant()));
    }

    /** Within a sentence: until 14:35 Halifax time (ADT). Spanish has another article before one o'clock. */
    public static String untilClock(Locale language, Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        String key = local.getHour() == 1 ? "platform.untilClockOfOne" : "platform.untilClock";
        return Messages.text(language, key, time(language, local), zone(language, zone, moment));
    }

    /** The zone as people call it at that moment: Halifax time (ADT). */
    public static String zone(Locale language, ZoneId zone, Instant at) {
        String shortName = shortZone(language, at.atZone(zone));
        if (!isOfCity(zone)) {
            return shortName;
        }
        String city = city(zone);
        return Messages.text(language, isVowel(city) ? "platform.zoneOfVowel" : "platform.zone", city, shortName);
    }

    /** The zone as people call it all through the year: Halifax time. */
    public static String zone(Locale language, ZoneId zone) {
        if (!isOfCity(zone)) {
            return shortZone(language, Instant.EPOCH.atZone(zone));
        }
        String city = city(zone);
        return Messages.text(language, isVowel(city) ? "platform.zoneAllYearOfVowel" : "platform.zoneAllYear", city);
    }

    private static boolean isOfCity(ZoneId zone) {
        return zone.getId().contains("/") && !zone.getId().startsWith("Etc/");
    }

    private static String city(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private static boolean isVowel(String city) {
        return "AEIOU".indexOf(city.charAt(0)) >= 0;
    }

    private static String shortZone(Locale language, ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern("zzz", language).format(moment);
    }

    private static Instant instant(Temporal at, ZoneId zone) {
        return at instanceof Instant instant
                ? instant
                : LocalDateTime.from(at).atZone(zone).toInstant();
    }

    private static ZonedDateTime told(Instant deadline, ZoneId zone) {
        ZonedDateTime local = deadline.atZone(zone);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT) ? local.minusMinutes(1) : local;
    }

    private static String write(Locale language, String key, TemporalAccessor when) {
        String pattern = Messages.text(language, key);
        boolean ordinal =
                language.getLanguage().equals("fr") && when.isSupported(DAY_OF_MONTH) && when.get(DAY_OF_MONTH) == 1;
        String exact = ordinal ? pattern.replace("d", "d'er'") : pattern;
        return FORMATTERS
                .computeIfAbsent(language + " " + exact, unknown -> DateTimeFormatter.ofPattern(exact, language))
                .format(when);
    }
}
