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
import org.astc.plenary.platform.QrCode;

/**
 * Gives a person the way to their own page and the code for the door. It goes to the person's own address; if that has
 * changed since, it is not sent. To somebody who bought this one place it is the receipt as well
 * (docs/decisions/mail.md).
 */
@ApplicationScoped
@Transactional
class RegistrationConfirmedLetter implements LetterWriter {
    static final String KIND = "registration-confirmed";
    private static final int PIXELS = 8;

    private Orders orders;
    private EventParts event;
    private OrderParts parts;

    protected RegistrationConfirmedLetter() {}

    @Inject
    RegistrationConfirmedLetter(Orders orders, EventParts event, OrderParts parts) {
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
        return orders.placeFor(letter).map(registration -> write(registration, Messages.language(letter.language())));
    }

    private Mail write(Registration registration, Locale language) {
        Order order = registration.getOrder();
        String name = event.name(order.getEventId());
        MailLayout layout = new MailLayout(
                        language,
                        Messages.text(language, "registration.mail.personTitle", Inert.text(registration.getName())))
                .paragraph(intro(registration, name, language));
        event.whenAndWhere(layout, language, order.getEventId());
        layout.fact(Messages.text(language, "registration.mail.booked"), parts.booked(language, order, registration));
        if (order.isForBuyerAlone()) {
            parts.receipt(layout, language, order);
        }
        parts.personPage(layout, language, registration);
        layout.note(Messages.text(language, "registration.mail.ownPage"));
        if (registration.getStatus() == RegistrationStatus.CONFIRMED && event.isOnline(order.getEventId())) {
            layout.note(Messages.text(language, "registration.mail.joining"));
        }
        if (event.hasPlace(order.getEventId())) {
            door(layout, language, registration);
        }
        if (order.isForBuyerAlone()) {
            parts.orderPage(layout, language, order);
        }
        event.calendar(layout, order.getEventId());
        return layout.mail(Messages.text(
                language, "registration.mail.personSubject", name, event.days(language, order.getEventId())));
    }

    private static String intro(Registration registration, String event, Locale language) {
        Order order = registration.getOrder();
        return order.isBoughtByHolderOf(registration)
                ? Messages.text(language, "registration.mail.personIntroOwn", event)
                : Messages.text(language, "registration.mail.personIntro", Inert.text(order.getBuyerName()), event);
    }

    private static void door(MailLayout layout, Locale language, Registration registration) {
        Mail.Attachment code =
                new Mail.Attachment("door-code.png", "image/png", new QrCode(registration.getCode()).png(PIXELS));
        layout.section(Messages.text(language, "registration.mail.door"))
                .paragraph(Messages.text(language, "registration.mail.doorHow", registration.getCode()))
                .picture(code, Messages.text(language, "registration.mail.doorPicture", registration.getCode()));
    }
}
