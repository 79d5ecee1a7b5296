package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** Shows staff where a person is registered: the events whose registrations they may see, no other. */
@ApplicationScoped
@Transactional
public class PersonPlaceQueries {
    private BookingsOfPeople bookings;
    private Caller caller;

    protected PersonPlaceQueries() {}

    @Inject
    PersonPlaceQueries(BookingsOfPeople bookings, Caller caller) {
        this.bookings = bookings;
        this.caller = caller;
    }

    /** Returns up to 100 registrations, newest first. */
    public List<PersonPlace> of(UUID personId) {
        caller.require(Permission.SEE_PEOPLE, null);
        return bookings.places(personId).stream()
                .filter(place -> caller.may(Permission.SEE_REGISTRATIONS, place.eventId()))
                .toList();
    }
}
