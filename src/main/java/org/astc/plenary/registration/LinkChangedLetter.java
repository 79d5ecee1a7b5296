package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import org.astc.plenary.messaging.Letter;
import org.astc.plenary.messaging.LetterWriter;
import org.astc.plenary.messaging.Mail;
import org.astc.plenary.messaging.MailLayout;
import org.astc.plenary.platform.Messages;

/**
 * Gives a person the way to their own page again, since the link to it has changed and nothing else has. It goes to the
 * person's own address; if that has changed since, it is not sent.
 */
@ApplicationScoped
@Transactional
class LinkChangedLetter implements LetterWriter {
    static final String KIND = "link-changed";

    private Orders orders;
    private EventParts event;
    private OrderParts parts;

    protected LinkChangedLetter() {}

    @Inject
    LinkChangedLetter(Orders orders, EventParts event, OrderParts parts) {
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
        String name = event.name(registration.getEventId());
        MailLayout layout = new MailLayout(language, Messages.text(language, "registration.mail.linkTitle"))
                .paragraph(Messages.text(language, "registration.mail.linkWhy", name));
        event.whenAndWhere(layout, language, registration.getEventId());
        parts.personPage(layout, language, registration);
        layout.note(Messages.text(language, "registration.mail.ownPage"));
        return layout.mail(Messages.text(language, "registration.mail.linkSubject", name));
    }
}
