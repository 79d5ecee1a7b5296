package org.astc.plenary.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * The event that a configuration is about, with what its parts need to read their fields.
 *
 * @param isNew whether it is being set up by this configuration
 * @param status where it stands before the configuration
 * @param currency of all prices, after the configuration
 * @param zone in which times without an offset are meant, after the configuration
 */
public record EventFrame(UUID id, boolean isNew, EventStatus status, String currency, ZoneId zone) {

    /** Reads a moment: with an offset from UTC, or without one, then it is the local time of the event's zone. */
    public Instant moment(String text) {
        return text.matches(".*T.*(Z|[+-][0-9:]+)$")
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).atZone(zone).toInstant();
    }

    /**
     * Returns the code, as it stands in addresses and over REST.
     *
     * @throws IllegalArgumentException if it holds anything but small letters, digits and single hyphens
     */
    public static String code(String text) {
        if (!EventPlan.isSlug(text)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    /** Writes a moment as the event's local time with its offset; null for null. */
    public String text(Instant moment) {
        return moment == null
                ? null
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        moment.atZone(zone).toOffsetDateTime());
    }
}
