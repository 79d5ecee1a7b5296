package org.astc.plenary.portal.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.registration.RefundPromise;

/** What comes back to somebody who cancels, by the day of it. */
public record RefundTable(List<Row> rows) {

    /** Some days, and what comes back in them. */
    public record Row(String when, String back) {}

    static RefundTable of(List<RefundPromise> steps, Locale language, ZoneId zone) {
        List<Row> rows = new ArrayList<>();
        Instant before = null;
        for (RefundPromise step : steps) {
            rows.add(new Row(when(before, step.until(), language, zone), back(step.percent(), language)));
            before = step.until();
        }
        return new RefundTable(rows);
    }

    private static String when(Instant from, Instant until, Locale language, ZoneId zone) {
        if (until != null) {
            return Messages.text(language, "portal.event.refund.until", Moments.until(language, until, zone));
        }
        return from == null
                ? Messages.text(language, "portal.event.refund.always")
                : Messages.text(language, "portal.event.refund.after");
    }

    private static String back(int percent, Locale language) {
        return switch (percent) {
            case 100 -> Messages.text(language, "portal.event.refund.all");
            case 50 -> Messages.text(language, "portal.event.refund.half");
            case 0 -> Messages.text(language, "portal.event.refund.nothing");
            default -> Messages.text(language, "portal.event.refund.percent", percent);
        };
    }
}
