package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.people.Contact;
import org.astc.plenary.people.PersonService;
import org.astc.plenary.platform.Settings;

/** Writes new holds and who comes with them, and prolongs them. The places themselves are taken later, last. */
@ApplicationScoped
class Intake {
    private Orders orders;
    private PersonService people;
    private OrderNews news;
    private Clock clock;
    private Settings settings;

    protected Intake() {}

    @Inject
    Intake(Orders orders, PersonService people, OrderNews news, Clock clock, Settings settings) {
        this.orders = orders;
        this.people = people;
        this.news = news;
        this.clock = clock;
        this.settings = settings;
    }

    /** Writes an order that says who comes. */
    Order open(HoldRequest request, Booking booking) {
        Order order = new Order(request, booking, clock.instant(), settings.hold());
        fill(order, request);
        return add(order);
    }

    /** Writes an order that does not say yet who comes, with what was typed so far. */
    Order openDraft(HoldRequest request, Booking booking, String typed) {
        Order order = new Order(request, booking, clock.instant(), settings.hold());
        order.keepDraft(typed);
        return add(order);
    }

    private Order add(Order order) {
        orders.add(order);
        news.held(order);
        return order;
    }

    /** Writes buyer and people into the order, line by line. */
    void fill(Order order, HoldRequest request) {
        List<HoldRequest.Attendee> attendees =
                request.lines().stream().map(HoldRequest.Line::person).toList();
        Map<Contact, UUID> known =
                people.findOrCreate(attendees.stream().map(Intake::contact).toList(), request.language());
        List<Registration> registrations = order.registrations();
        for (int i = 0; i < registrations.size(); i++) {
            HoldRequest.Attendee attendee = attendees.get(i);
            registrations.get(i).isFor(attendee, known.get(contact(attendee)));
        }
        order.isBoughtBy(request.buyer());
    }

    /** Keeps the places a while longer. */
    void extend(Order order) {
        Map<String, Object> before = OrderNews.state(order);
        order.extend(clock.instant(), settings.hold());
        news.extended(order, before);
    }

    private static Contact contact(HoldRequest.Attendee attendee) {
        return new Contact(attendee.name(), attendee.email());
    }
}
