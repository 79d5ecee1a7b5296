package org.astc.plenary.platform.web.rest;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Moments as the API writes them: ISO 8601 with the offset that the event's zone has then, to the second. */
public final class Moments {
    private Moments() {}

    public static String of(Instant moment, ZoneId zone) {
        return moment == null
                ? null
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        moment.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }
}
