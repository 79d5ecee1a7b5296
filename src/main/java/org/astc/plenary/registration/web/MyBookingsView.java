package org.astc.plenary.registration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.registration.OwnBooking;
import org.astc.plenary.registration.OwnBookingQueries;

/** Shows people who are signed in where they are registered, and the orders that they made. */
@Named
@RequestScoped
public class MyBookingsView {
    @Inject
    private OwnBookingQueries bookings;

    @Inject
    private EventQueries events;

    @Inject
    private Language language;

    private List<Row> places;
    private List<Row> orders;

    /** A booking beside its event; {@code link} opens its own page. */
    public record Row(OwnBooking booking, EventSummary event, String when, String link) {}

    @PostConstruct
    void read() {
        places = bookings.places().stream()
                .map(place -> row(place, "/registrations/"))
                .toList();
        orders = bookings.orders().stream().map(order -> row(order, "/orders/")).toList();
    }

    private Row row(OwnBooking booking, String page) {
        EventSummary event = events.byId(booking.eventId());
        String days = Moments.days(
                language.locale(),
                event.startsAt().toLocalDate(),
                event.endsAt().toLocalDate());
        return new Row(booking, event, days, page + booking.code() + "?key=" + booking.key());
    }

    public List<Row> getPlaces() {
        return places;
    }

    public List<Row> getOrders() {
        return orders;
    }
}
