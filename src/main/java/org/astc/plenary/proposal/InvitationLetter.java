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

/** Asks somebody for a part in a session: which, by when to answer, and where. */
@ApplicationScoped
@Transactional
class InvitationLetter implements LetterWriter {
    static final String KIND = "presenter-invitation";

    private PresenterLetterParts parts;
    private PresenterLinks links;

    protected InvitationLetter() {}

    @Inject
    InvitationLetter(PresenterLetterParts parts, PresenterLinks links) {
        this.parts = parts;
        this.links = links;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> write(Letter letter) {
        return parts.invited(letter).map(presenter -> write(presenter, Messages.language(letter.language())));
    }

    private Mail write(Presenter presenter, Locale language) {
        InvitationCard card = parts.card(presenter);
        String event = parts.event(language, card.eventId());
        String proposer = Inert.text(card.proposer());
        MailLayout layout = new MailLayout(
                        language,
                        Messages.text(language, "proposal.mail.invitationTitle", Inert.text(card.presenter())))
                .paragraph(Messages.text(language, "proposal.mail.invitationWhat", proposer, event));
        parts.facts(layout, language, card);
        return layout.paragraph(
                        Messages.text(language, "proposal.mail.invitationUntil", parts.answerBy(language, card)))
                .action(Messages.text(language, "proposal.mail.invitationAction"), links.invitation(presenter))
                .note(Messages.text(language, "proposal.mail.invitationOnce"))
                .note(Messages.text(language, "proposal.mail.invitationUnknown", proposer))
                .mail(Messages.text(language, "proposal.mail.invitationSubject", proposer, event));
    }
}
