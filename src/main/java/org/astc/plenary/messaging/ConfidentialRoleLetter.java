package org.astc.plenary.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Settings;
import org.astc.plenary.security.ConfidentialRoleGiven;
import org.astc.plenary.security.EventDirectory;

/**
 * Tells all administrators that somebody may read now what people told in confidence. Who it is stands in the team of
 * the event, which its own administrators see too, or in the audit of the house.
 */
@ApplicationScoped
class ConfidentialRoleLetter implements LetterWriter {
    private static final String KIND = "confidential-role";

    private Outbox outbox;
    private Settings settings;
    private EventDirectory events;

    protected ConfidentialRoleLetter() {}

    @Inject
    ConfidentialRoleLetter(Outbox outbox, Settings settings, EventDirectory events) {
        this.outbox = outbox;
        this.settings = settings;
        this.events = events;
    }

    void post(@Observes ConfidentialRoleGiven news) {
        for (String administrator : news.administrators()) {
            outbox.post(new Letter(KIND, news.accountId(), news.eventId(), administrator, news.language()));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> write(Letter letter) {
        Locale language = Messages.language(letter.language());
        Optional<String> event = Optional.ofNullable(letter.eventId()).flatMap(events::slugOf);
        return Optional.of(new MailLayout(language, Messages.text(language, "messaging.confidentialRole.title"))
                .paragraph(Messages.text(language, "messaging.confidentialRole.what"))
                .action(
                        Messages.text(
                                language, "messaging.confidentialRole." + (event.isPresent() ? "team" : "action")),
                        URI.create(settings.baseUrl()
                                + event.map(slug -> "/staff/" + slug + "/team").orElse("/staff/audit")))
                .note(Messages.text(language, "messaging.confidentialRole.notYou"))
                .mail(Messages.text(language, "messaging.confidentialRole.subject")));
    }
}
