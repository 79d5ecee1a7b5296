package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.messaging.Letter;
import org.astc.plenary.messaging.LetterWriter;
import org.astc.plenary.messaging.Mail;
import org.astc.plenary.messaging.MailLayout;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.Settings;

/** Tells the old address that it is not the registration's any more. It does not say what was told, or whether. */
@ApplicationScoped
@Transactional
class HolderChangeLetter implements LetterWriter {
    static final String KIND = "holder-changed";

    private HolderChanges changes;
    private HolderChangeService service;
    private EventQueries events;
    private Settings settings;
    private Clock clock;

    protected HolderChangeLetter() {}

    @Inject
    HolderChangeLetter(
            HolderChanges changes, HolderChangeService service, EventQueries events, Settings settings, Clock clock) {
        this.changes = changes;
        this.service = service;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> write(Letter letter) {
        return changes.find(letter.about())
                .filter(change -> change.isWaiting(clock.instant()))
                .map(change -> write(change, Messages.language(letter.language())));
    }

    private Mail write(HolderChange change, Locale language) {
        EventSummary event = events.byId(change.getEventId());
        String until = Moments.moment(language, change.getDueAt(), event.zone());
        URI page = URI.create(settings.baseUrl() + "/registrations/address/" + change.getId() + "?key="
                + service.keyOf(change.getId()));
        return new MailLayout(language, Messages.text(language, "registration.mail.holderTitle"))
                .paragraph(Messages.text(language, "registration.mail.holderWhy", event.name()))
                .paragraph(Messages.text(language, "registration.mail.holderWhat", until))
                .action(Messages.text(language, "registration.mail.holderAction"), page)
                .mail(Messages.text(language, "registration.mail.holderSubject", event.name()));
    }
}
