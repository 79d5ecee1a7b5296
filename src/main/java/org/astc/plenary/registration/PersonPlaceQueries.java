package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** Shows staff where a person is registered: the events whose registrations they may see, no other. */
@ApplicationScoped
@Transactional
public class PersonPlaceQueries {
    private BookingsOfPeople bookings;
    private EventQueries events;
    private Caller caller;

    protected PersonPlaceQueries() {}

    @Inject
    PersonPlaceQueries(BookingsOfPeople bookings, EventQueries events, Caller caller) {
        this.bookings = bookings;
        this.events = events;
        this.caller = caller;
    }

    /** A registration beside its event. */
    public record Row(PersonPlace place, EventSummary event) {}

    /** Returns up to 100 registrations, newest first; with two statements, however many events they are at. */
    public List<Row> of(UUID personId) {
        caller.require(Permission.SEE_PEOPLE, null);
        List<PersonPlace> places = bookings.places(personId).stream()
                .filter(place -> caller.may(Permission.SEE_REGISTRATIONS, place.eventId()))
                .toList();
        Map<UUID, EventSummary> known = events.byIds(
                places.stream().map(PersonPlace::eventId).distinct().toList());
        return places.stream()
                .map(place -> new Row(place, known.get(place.eventId())))
                .toList();
    }
}
