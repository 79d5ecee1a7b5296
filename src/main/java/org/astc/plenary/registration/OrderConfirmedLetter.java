package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import org.astc.plenary.messaging.Inert;
import org.astc.plenary.messaging.Letter;
import org.astc.plenary.messaging.LetterWriter;
import org.astc.plenary.messaging.Mail;
import org.astc.plenary.messaging.MailLayout;
import org.astc.plenary.platform.Messages;

/**
 * Tells the buyer what was booked, for whom and at which price. It holds the link to the order, never one to the page
 * of a person who comes.
 */
@ApplicationScoped
@Transactional
class OrderConfirmedLetter implements LetterWriter {
    static final String KIND = "order-confirmed";

    private Orders orders;
    private EventParts event;
    private OrderParts parts;

    protected OrderConfirmedLetter() {}

    @Inject
    OrderConfirmedLetter(Orders orders, EventParts event, OrderParts parts) {
        this.orders = orders;
        this.event = event;
        this.parts = parts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> write(Letter letter) {
        return Optional.ofNullable(orders.get(letter.about()))
                .filter(order -> order.getStatus().isPlaced())
                .filter(order -> letter.recipient().equals(order.getBuyerEmail()))
                .map(order -> write(order, Messages.language(letter.language())));
    }

    private Mail write(Order order, Locale language) {
        String name = event.name(order.getEventId());
        MailLayout layout = new MailLayout(
                        language,
                        Messages.text(language, "registration.mail.orderTitle", Inert.text(order.getBuyerName())))
                .paragraph(Messages.text(
                        language,
                        "registration.mail.orderIntro",
                        name,
                        order.registrations().size()));
        event.whenAndWhere(layout, language, order.getEventId());
        parts.receipt(layout, language, order);
        parts.orderPage(layout, language, order);
        layout.section(Messages.text(language, "registration.mail.whoComes"));
        for (Registration registration : order.registrations()) {
            layout.fact(Inert.text(registration.getName()), parts.booked(language, order, registration));
        }
        layout.note(Messages.text(language, "registration.mail.ownLinks"));
        event.calendar(layout, order.getEventId());
        return layout.mail(Messages.text(language, "registration.mail.orderSubject", name, order.getCode()));
    }
}
