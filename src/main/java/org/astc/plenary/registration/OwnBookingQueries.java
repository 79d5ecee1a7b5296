package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
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
    private RegistrationMails mails;
    private PersonService people;
    private Offers offers;
    private OrderKeys keys;
    private Caller caller;
    private Clock clock;

    protected OwnBookingQueries() {}

    @Inject
    OwnBookingQueries(
            BookingsOfPeople bookings,
            RegistrationMails mails,
            PersonService people,
            Offers offers,
            OrderKeys keys,
            Caller caller,
            Clock clock) {
        this.bookings = bookings;
        this.mails = mails;
        this.people = people;
        this.offers = offers;
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
                : bookings.registrations(known, email).stream()
                        .filter(mails::mayWriteTo)
                        .map(this::place)
                        .toList();
    }

    /**
     * Returns the orders that the caller made and that hold something, newest first.
     *
     * @throws Forbidden if nobody is signed in
     */
    public List<OwnBooking> orders() {
        return bookings.orders(email()).stream()
                .filter(order ->
                        RegistrationStatus.of(order.statusAt(clock.instant())).takesPlace())
                .map(this::order)
                .toList();
    }

    /**
     * Says whether the address is, at some event, that of two people, so that neither may be shown what is under it.
     */
    public boolean isShared(String email) {
        return bookings.isShared(email);
    }

    private String email() {
        return caller.identity().map(Caller.Identity::email).orElseThrow(Forbidden::new);
    }

    private OwnBooking place(Registration registration) {
        Offer offer = offers.of(registration.getEventId());
        return new OwnBooking(
                registration.getEventId(),
                registration.getCode(),
                keys.ofRegistration(registration.getId(), registration.getLinkVersion()),
                offer.type(registration.getTypeId()).name(),
                registration.getName(),
                registration.getStatus(),
                1);
    }

    private OwnBooking order(Order order) {
        return new OwnBooking(
                order.getEventId(),
                order.getCode(),
                keys.ofOrder(order.getId()),
                "",
                order.getBuyerName(),
                RegistrationStatus.of(order.getStatus()),
                order.registrations().size());
    }
}
