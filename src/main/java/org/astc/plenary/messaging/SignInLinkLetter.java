package org.astc.plenary.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.Settings;
import org.astc.plenary.security.LinkSignIn;
import org.astc.plenary.security.SignInLinkRequested;
import org.astc.plenary.security.SignInLinkSpent;
import org.astc.plenary.security.SignInService;

/** The letter with the link to sign in. It holds nothing that anybody typed. */
@ApplicationScoped
class SignInLinkLetter implements LetterWriter {
    private static final String KIND = "sign-in-link";

    private Outbox outbox;
    private SignInService links;
    private LinkSignIn signIn;
    private Settings settings;

    protected SignInLinkLetter() {}

    @Inject
    SignInLinkLetter(Outbox outbox, SignInService links, LinkSignIn signIn, Settings settings) {
        this.outbox = outbox;
        this.links = links;
        this.signIn = signIn;
        this.settings = settings;
    }

    void post(@Observes SignInLinkRequested request) {
        outbox.post(new Letter(KIND, request.linkId(), null, request.email(), request.language()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> write(Letter letter) {
        String key = links.secretOf(letter.about());
        if (!isWorth(letter.about(), key)) {
            return Optional.empty();
        }
        Locale language = Messages.language(letter.language());
        URI page = URI.create(settings.baseUrl() + "/sign-in/" + letter.about() + "?key=" + key);
        return Optional.of(new MailLayout(language, Messages.text(language, "messaging.signInLink.title"))
                .paragraph(Messages.text(language, "messaging.signInLink.why"))
                .action(Messages.text(language, "messaging.signInLink.action"), page)
                .note(Messages.text(language, "messaging.signInLink.notYou"))
                .mail(Messages.text(language, "messaging.signInLink.subject")));
    }

    // a mail server may have been away for longer than a link lives
    private boolean isWorth(UUID linkId, String key) {
        try {
            signIn.addressOf(linkId, key);
            return true;
        } catch (SignInLinkSpent | NotFound nothingToOpen) {
            return false;
        }
    }
}
