package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.astc.plenary.event.EventCalendar;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.messaging.Calendars;
import org.astc.plenary.messaging.MailLayout;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Moments;

/** What letters say about an event: its name, when and where it is, its entry in the calendar. */
@ApplicationScoped
class EventParts {
    private EventQueries events;
    private Calendars calendars;
    private EventCalendar calendar;

    protected EventParts() {}

    @Inject
    EventParts(EventQueries events, Calendars calendars, EventCalendar calendar) {
        this.events = events;
        this.calendars = calendars;
        this.calendar = calendar;
    }

    String name(UUID eventId) {
        return events.byId(eventId).name();
    }

    String days(Locale language, UUID eventId) {
        EventSummary event = events.byId(eventId);
        return Moments.days(
                language, event.startsAt().toLocalDate(), event.endsAt().toLocalDate());
    }

    void whenAndWhere(MailLayout layout, Locale language, UUID eventId) {
        EventSummary event = events.byId(eventId);
        layout.fact(Messages.text(language, "registration.mail.when"), when(language, event));
        String place = EventCalendar.place(event.venue());
        if (!place.isEmpty()) {
            layout.fact(Messages.text(language, "registration.mail.where"), place);
        }
    }

    /** Says whether one can come to a place. */
    boolean hasPlace(UUID eventId) {
        return events.byId(eventId).setting().hasPlace();
    }

    /** Says whether one can take part online. */
    boolean isOnline(UUID eventId) {
        return events.byId(eventId).setting().isOnline();
    }

    private static String when(Locale language, EventSummary event) {
        return event.startsAt().toLocalDate().equals(event.endsAt().toLocalDate())
                ? Moments.hours(language, event.startsAt(), event.endsAt(), event.zone())
                : Messages.text(
                        language,
                        "registration.mail.fromTo",
                        Moments.text(language, event.startsAt(), event.zone()),
                        Moments.text(language, event.endsAt(), event.zone()));
    }

    /** Attaches the event for the reader's calendar. */
    void calendar(MailLayout layout, UUID eventId) {
        layout.attach(calendars.attachment(calendar.entry(events.byId(eventId))));
    }
}
