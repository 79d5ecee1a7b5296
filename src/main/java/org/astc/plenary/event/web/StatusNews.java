package org.astc.plenary.event.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.astc.plenary.event.PhaseWindow;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Moments;

/**
 * What staff read after they changed the status of an event.
 *
 * @param title what was done
 * @param text what it means for people; empty if the page says so already
 */
public record StatusNews(String title, String text) {

    /**
     * The event is published: people see it, and register until or from a moment, if registration has its times.
     *
     * @param registration when registration opens and closes; empty if it never does
     * @param zone of the event, in which times are told
     */
    static StatusNews published(Locale language, Optional<PhaseWindow> registration, ZoneId zone, Instant now) {
        String text = registration
                .filter(window -> !window.isBefore(now))
                .map(window -> window.isToCome(now)
                        ? Messages.text(
                                language, "event.became.opens", Moments.moment(language, window.opensAt(), zone))
                        : Messages.text(
                                language, "event.became.open", Moments.until(language, window.closesAt(), zone)))
                .orElseGet(() -> Messages.text(language, "event.became.seen"));
        return new StatusNews(Messages.text(language, "event.became.published"), text);
    }

    /** The event is archived. */
    static StatusNews archived(Locale language) {
        return new StatusNews(Messages.text(language, "event.became.archived"), "");
    }
}
