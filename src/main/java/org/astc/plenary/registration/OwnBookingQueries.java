package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.astc.plenary.people.PersonService;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Forbidden;

/**
 * Shows those who are signed in what is booked for them and what they booked. Signing in shows that the address is
 * theirs, as the private links in the mail do; an address that belongs to somebody else as well shows no place of
 * either.
 */
@ApplicationScoped
@Transactional
public class OwnBookingQueries {
    private BookingsOfPeople bookings;
    private BookingsOnShow shown;
    private PersonService people;
    private OrderKeys keys;
    private Caller caller;
    private Clock clock;

    protected OwnBookingQueries() {}

    @Inject
    OwnBookingQueries(
            BookingsOfPeople bookings,
            BookingsOnShow shown,
            PersonService people,
            OrderKeys keys,
            Caller caller,
            Clock clock) {
        this.bookings = bookings;
        this.shown = shown;
        this.people = people;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Returns the firm places of the caller, newest first.
     *
     * @throws Forbidden if nobody is signed in
     */
    public List<OwnBooking> places() {
        String email = email();
        List<UUID> known = people.withAddress(email);
        return known.isEmpty()
                ? List.of()
                : shown.places(known, email).stream().map(this::place).toList();
    }

    /**
     * Returns the orders that the caller made and that hold something, newest first.
     *
     * @throws Forbidden if nobody is signed in
     */
    public List<OwnBooking> orders() {
        return shown.orders(email()).stream()
                .filter(bought -> bought.order().statusAt(clock.instant()).takesPlaces())
                .map(this::order)
                .toList();
    }

    /** Returns where the address is that of two people who come: neither may be shown what is under it there. */
    public SharedPlaces shared(String email) {
        Set<UUID> events = bookings.eventsOfTwo(email);
        return events.isEmpty() ? SharedPlaces.NONE : new SharedPlaces(events, bookings.peopleOnlyAt(events, email));
    }

    private String email() {
        return caller.identity().map(Caller.Identity::email).orElseThrow(Forbidden::new);
    }

    private OwnBooking place(BookingsOnShow.Place place) {
        Registration registration = place.registration();
        return new OwnBooking(
                registration.getEventId(),
                registration.getCode(),
                keys.ofRegistration(registration.getId(), registration.getLinkVersion()),
                place.type(),
                registration.getName(),
                registration.getStatus(),
                1);
    }

    private OwnBooking order(BookingsOnShow.Purchase bought) {
        Order order = bought.order();
        return new OwnBooking(
                order.getEventId(),
                order.getCode(),
                keys.ofOrder(order.getId()),
                "",
                order.getBuyerName(),
                RegistrationStatus.of(order.getStatus()),
                bought.places());
    }
}
