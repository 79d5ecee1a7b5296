package org.astc.plenary.proposal;

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

/** Gives a presenter the way to their own page. It goes to their own address alone. */
@ApplicationScoped
@Transactional
class PresenterPageLetter implements LetterWriter {
    static final String KIND = "presenter-page";

    private PresenterLetterParts parts;
    private PresenterLinks links;

    protected PresenterPageLetter() {}

    @Inject
    PresenterPageLetter(PresenterLetterParts parts, PresenterLinks links) {
        this.parts = parts;
        this.links = links;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> write(Letter letter) {
        return parts.addressee(letter)
                .filter(PresenterPageLetter::hasPage)
                .filter(presenter -> parts.card(presenter).isLive())
                .map(presenter -> write(presenter, Messages.language(letter.language())));
    }

    private static boolean hasPage(Presenter presenter) {
        return presenter.isProposer() || presenter.getStatus() == PresenterStatus.CONFIRMED;
    }

    private Mail write(Presenter presenter, Locale language) {
        InvitationCard card = parts.card(presenter);
        String event = parts.event(language, card.eventId());
        MailLayout layout = new MailLayout(
                        language, Messages.text(language, "proposal.mail.pageTitle", Inert.text(card.presenter())))
                .paragraph(Messages.text(
                        language,
                        presenter.isProposer() ? "proposal.mail.pageProposer" : "proposal.mail.pageThanks",
                        event));
        parts.facts(layout, language, card);
        return layout.paragraph(Messages.text(language, "proposal.mail.pageWhat"))
                .action(Messages.text(language, "proposal.mail.pageAction"), links.ownPage(presenter))
                .note(Messages.text(language, "proposal.mail.pagePrivate"))
                .mail(Messages.text(language, "proposal.mail.pageSubject", event));
    }
}
