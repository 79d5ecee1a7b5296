package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astc.plenary.messaging.MailLayout;
import org.astc.plenary.platform.Amounts;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Money;
import org.astc.plenary.platform.Settings;

/** What letters say about an order: code, total, accepted policies, what a place includes, and the private links. */
@ApplicationScoped
class OrderParts {
    private Orders orders;
    private Offers offers;
    private OrderKeys keys;
    private Settings settings;

    protected OrderParts() {}

    @Inject
    OrderParts(Orders orders, Offers offers, OrderKeys keys, Settings settings) {
        this.orders = orders;
        this.offers = offers;
        this.keys = keys;
        this.settings = settings;
    }

    void receipt(MailLayout layout, Locale language, Order order) {
        layout.fact(Messages.text(language, "registration.mail.order"), order.getCode());
        layout.fact(Messages.text(language, "registration.mail.total"), price(language, order.total()));
        String accepted = policies(order);
        if (!accepted.isEmpty()) {
            layout.fact(Messages.text(language, "registration.mail.accepted"), accepted);
        }
    }

    /** Full, tour of the workshops: $585. */
    String booked(Locale language, Order order, Registration registration) {
        Offer offer = offer(order);
        String what = Stream.concat(
                        Stream.of(offer.type(registration.getTypeId()).name()),
                        registration.getAddOns().stream()
                                .map(taken -> offer.addOn(taken.addOnId()).name())
                                .sorted())
                .collect(Collectors.joining(", "));
        Money price = Money.ofMinor(registration.totalMinor(), offer.currency());
        return Messages.text(language, "registration.mail.bookedFor", what, price(language, price));
    }

    void orderPage(MailLayout layout, Locale language, Order order) {
        layout.link(
                Messages.text(language, "registration.mail.orderPage"),
                page("/orders/" + order.getCode(), keys.ofOrder(order.getId())));
    }

    /** The invoice of the order, or its receipt, as a page to print. */
    void sheet(MailLayout layout, String label, Order order, String sheet) {
        layout.action(label, page("/orders/" + order.getCode() + "/" + sheet, keys.ofOrder(order.getId())));
    }

    void personPage(MailLayout layout, Locale language, Registration registration) {
        layout.action(
                Messages.text(language, "registration.mail.personPage"),
                page(
                        "/registrations/" + registration.getCode(),
                        keys.ofRegistration(registration.getId(), registration.getLinkVersion())));
    }

    private URI page(String path, String key) {
        return URI.create(settings.baseUrl() + path + "?key=" + key);
    }

    private String policies(Order order) {
        Set<UUID> accepted = Set.copyOf(orders.acceptedWith(order.getId()));
        List<Offer.Policy> versions = offer(order).policies();
        return versions.stream()
                .filter(policy -> accepted.contains(policy.id()))
                .map(Offer.Policy::title)
                .collect(Collectors.joining(", "));
    }

    private Offer offer(Order order) {
        return offers.of(order.getEventId());
    }

    private static String price(Locale language, Money price) {
        return price.isZero() ? Messages.text(language, "registration.mail.free") : Amounts.of(language, price);
    }
}
