package org.astc.plenary.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Settings;
import org.astc.plenary.security.SecondFactorReset;

/** The letter to the owner of a second factor that an administrator took off: whoever did not ask for it must hear. */
@ApplicationScoped
class SecondFactorResetLetter implements LetterWriter {
    private static final String KIND = "second-factor-reset";

    private Outbox outbox;
    private Settings settings;

    protected SecondFactorResetLetter() {}

    @Inject
    SecondFactorResetLetter(Outbox outbox, Settings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    void post(@Observes SecondFactorReset news) {
        outbox.post(new Letter(KIND, news.accountId(), null, news.email(), news.language()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> write(Letter letter) {
        Locale language = Messages.language(letter.language());
        return Optional.of(new MailLayout(language, Messages.text(language, "messaging.factorReset.title"))
                .paragraph(Messages.text(language, "messaging.factorReset.what"))
                .action(
                        Messages.text(language, "messaging.factorReset.action"),
                        URI.create(settings.baseUrl() + "/my/second-factor"))
                .note(Messages.text(language, "messaging.factorReset.notYou"))
                .mail(Messages.text(language, "messaging.factorReset.subject")));
    }
}
