package org.astc.plenary.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astc.plenary.messaging.CalendarEntry;
import org.astc.plenary.platform.Settings;

/** An event as an entry in people's calendars: the same entry for everybody, without anything personal. */
@ApplicationScoped
public class EventCalendar {
    private Settings settings;

    protected EventCalendar() {}

    @Inject
    EventCalendar(Settings settings) {
        this.settings = settings;
    }

    public CalendarEntry entry(EventSummary event) {
        return new CalendarEntry(
                event.id() + "@" + settings.baseUrl().getHost(),
                event.name(),
                event.summary(),
                place(event.venue()),
                URI.create(settings.baseUrl() + "/events/" + event.slug()),
                event.startsAt(),
                event.endsAt(),
                event.zone());
    }

    /** Returns name and address of the venue in one line; empty if there is none. */
    public static String place(Venue venue) {
        return venue == null
                ? ""
                : Stream.of(venue.name(), venue.address())
                        .filter(line -> line != null && !line.isBlank())
                        .map(line -> line.replaceAll("\\s*\\R\\s*", ", "))
                        .collect(Collectors.joining(", "));
    }
}
