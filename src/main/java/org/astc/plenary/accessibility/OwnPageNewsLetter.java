package org.astc.plenary.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.messaging.Letter;
import org.astc.plenary.messaging.LetterWriter;
import org.astc.plenary.messaging.Mail;
import org.astc.plenary.messaging.MailLayout;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.registration.OwnPage;
import org.astc.plenary.registration.OwnPages;

/** Tells that there is news on the person's own page, and of which event. It says neither what about nor what. */
@ApplicationScoped
@Transactional
class OwnPageNewsLetter implements LetterWriter {
    static final String KIND = "own-page-news";

    private AccessRequests requests;
    private OwnPages pages;
    private EventQueries events;

    protected OwnPageNewsLetter() {}

    @Inject
    OwnPageNewsLetter(AccessRequests requests, OwnPages pages, EventQueries events) {
        this.requests = requests;
        this.pages = pages;
        this.events = events;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isConfided() {
        return true;
    }

    @Override
    public Optional<Mail> write(Letter letter) {
        return requests.find(letter.about())
                .flatMap(request -> pages.of(request.getRegistrationId()).filter(request::isOf))
                .filter(page -> letter.recipient().equals(page.email()))
                .map(page -> write(page, Messages.language(letter.language())));
    }

    private Mail write(OwnPage page, Locale language) {
        String event = events.byId(page.eventId()).name();
        return new MailLayout(language, Messages.text(language, "accessibility.mail.title"))
                .paragraph(Messages.text(language, "accessibility.mail.text", event))
                .action(Messages.text(language, "accessibility.mail.action"), pages.address(page, ""))
                .mail(Messages.text(language, "accessibility.mail.subject", event));
    }
}
