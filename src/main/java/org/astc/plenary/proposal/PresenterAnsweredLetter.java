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

/**
 * Tells the proposer that somebody said yes, no, or whom they suggest. Nothing that they said on their own page is in
 * it, and no way there.
 */
@ApplicationScoped
@Transactional
class PresenterAnsweredLetter implements LetterWriter {
    static final String KIND = "presenter-answered";

    private Proposals proposals;
    private Presenters presenters;
    private PresenterLetterParts parts;
    private PresenterLinks links;

    protected PresenterAnsweredLetter() {}

    @Inject
    PresenterAnsweredLetter(
            Proposals proposals, Presenters presenters, PresenterLetterParts parts, PresenterLinks links) {
        this.proposals = proposals;
        this.presenters = presenters;
        this.parts = parts;
        this.links = links;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** An answer that does not hold any more, since they were invited again, is not told. */
    @Override
    public Optional<Mail> write(Letter letter) {
        return presenters
                .find(letter.about())
                .filter(presenter -> presenter.getAnsweredAt() != null)
                .filter(presenter -> presenters
                        .proposerOf(presenter.getProposalId())
                        .filter(proposer -> letter.recipient().equals(proposer.getEmail()))
                        .isPresent())
                .map(presenter -> write(presenter, Messages.language(letter.language())));
    }

    private Mail write(Presenter presenter, Locale language) {
        Proposal proposal = proposals.get(presenter.getProposalId());
        String name = Inert.text(presenter.getName());
        String title = PresenterLetterParts.title(language, proposal.getTitle());
        boolean yes = presenter.getStatus() == PresenterStatus.CONFIRMED;
        String role = PresenterLetterParts.role(language, presenter.getRole());
        MailLayout layout = new MailLayout(
                        language,
                        Messages.text(language, yes ? "proposal.mail.answeredYes" : "proposal.mail.answeredNo", name))
                .fact(Messages.text(language, "proposal.invitation.session"), title)
                .fact(Messages.text(language, "proposal.invitation.role"), role);
        if (!presenter.getDeclineReason().isEmpty()) {
            layout.fact(
                    Messages.text(language, "proposal.mail.answeredReason"), Inert.text(presenter.getDeclineReason()));
        }
        presenter
                .suggestion()
                .ifPresent(other -> layout.paragraph(Messages.text(
                        language,
                        "proposal.mail.answeredSuggests",
                        name,
                        Inert.text(other.getName()),
                        Inert.text(other.getEmail()))));
        return layout.action(Messages.text(language, "proposal.mail.answeredAction"), links.list(proposal))
                .mail(Messages.text(
                        language,
                        "proposal.mail.answeredSubject",
                        name,
                        parts.event(language, presenter.getEventId())));
    }
}
