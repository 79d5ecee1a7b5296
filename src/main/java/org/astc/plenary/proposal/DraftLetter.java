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

/** Gives the proposer the way back to the draft that they began. */
@ApplicationScoped
@Transactional
class DraftLetter implements LetterWriter {
    static final String KIND = "proposal-draft";

    private ProposerLetters letters;

    protected DraftLetter() {}

    @Inject
    DraftLetter(ProposerLetters letters) {
        this.letters = letters;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> write(Letter letter) {
        return letters.about(letter)
                .filter(proposal -> proposal.getStatus() == ProposalStatus.DRAFT)
                .map(proposal -> write(proposal, Messages.language(letter.language())));
    }

    private Mail write(Proposal proposal, Locale language) {
        String event = letters.event(proposal).name();
        MailLayout layout = new MailLayout(language, Messages.text(language, "proposal.mail.draft.title"))
                .paragraph(Messages.text(language, "proposal.mail.draft.text", event));
        letters.facts(layout, proposal, language);
        letters.deadline(proposal, language)
                .ifPresent(until -> layout.fact(Messages.text(language, "proposal.mail.until"), until));
        return layout.action(Messages.text(language, "proposal.mail.draft.action"), letters.address(proposal))
                .note(Messages.text(language, "proposal.mail.private"))
                .mail(Messages.text(language, "proposal.mail.draft.subject", event));
    }
}
