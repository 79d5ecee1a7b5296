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

/** Reminds somebody, once, of an invitation that waits for an answer. */
@ApplicationScoped
@Transactional
class InvitationReminderLetter implements LetterWriter {
    static final String KIND = "presenter-reminder";

    private PresenterLetterParts parts;
    private PresenterLinks links;

    protected InvitationReminderLetter() {}

    @Inject
    InvitationReminderLetter(PresenterLetterParts parts, PresenterLinks links) {
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
        MailLayout layout = new MailLayout(
                        language, Messages.text(language, "proposal.mail.reminderTitle", Inert.text(card.presenter())))
                .paragraph(Messages.text(
                        language,
                        "proposal.mail.reminderWhat",
                        Inert.text(card.proposer()),
                        parts.answerBy(language, card)));
        parts.facts(layout, language, card);
        return layout.action(Messages.text(language, "proposal.mail.invitationAction"), links.invitation(presenter))
                .note(Messages.text(language, "proposal.mail.reminderLast"))
                .mail(Messages.text(language, "proposal.mail.reminderSubject", event));
    }
}
