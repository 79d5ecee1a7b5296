package org.astc.plenary.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When money is due: so many days after the invoice, or when the event begins if that is sooner, but never before the
 * day of the invoice. Days are those of the place of the event.
 *
 * @param days from 0
 */
record PaymentTerms(int days) {
    /** A reminder goes out so many days before the due day, if the invoice is older than that by then. */
    static final int REMINDED_DAYS_BEFORE = 5;

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    LocalDate dueOn(Instant issued, Instant eventStart, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(issued, zone);
        LocalDate regular = today.plusDays(days);
        LocalDate start = LocalDate.ofInstant(eventStart, zone);
        LocalDate due = regular.isBefore(start) ? regular : start;
        return due.isBefore(today) ? today : due;
    }

    /** Returns the morning of the reminder before the due day; null if the invoice itself is that recent. */
    static Instant reminderAt(Instant issued, LocalDate dueOn, ZoneId zone) {
        Instant morning = morning(dueOn.minusDays(REMINDED_DAYS_BEFORE), zone);
        return morning.isAfter(issued) ? morning : null;
    }

    /** Returns the morning after the due day. */
    static Instant overdueAt(LocalDate dueOn, ZoneId zone) {
        return morning(dueOn.plusDays(1), zone);
    }

    private static Instant morning(LocalDate day, ZoneId zone) {
        return day.atTime(MORNING).atZone(zone).toInstant();
    }
}
