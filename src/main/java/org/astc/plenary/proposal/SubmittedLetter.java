package org.astc.plenary.proposal;

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

/** Tells the proposer that the committee has the proposal. */
@ApplicationScoped
@Transactional
class SubmittedLetter implements LetterWriter {
    static final String KIND = "proposal-submitted";

    private ProposerLetters letters;

    protected SubmittedLetter() {}

    @Inject
    SubmittedLetter(ProposerLetters letters) {
        this.letters = letters;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> write(Letter letter) {
        return letters.about(letter).map(proposal -> write(proposal, Messages.language(letter.language())));
    }

    private Mail write(Proposal proposal, Locale language) {
        String event = letters.event(proposal).name();
        MailLayout layout = new MailLayout(language, Messages.text(language, "proposal.mail.submitted.title"))
                .paragraph(Messages.text(language, "proposal.mail.submitted.text", event));
        letters.facts(layout, proposal, language);
        letters.deadline(proposal, language)
                .ifPresent(until -> layout.fact(Messages.text(language, "proposal.mail.until"), until));
        return layout.action(Messages.text(language, "proposal.mail.submitted.action"), letters.address(proposal))
                .note(Messages.text(language, "proposal.mail.private"))
                .mail(Messages.text(language, "proposal.mail.submitted.subject", event));
    }
}
