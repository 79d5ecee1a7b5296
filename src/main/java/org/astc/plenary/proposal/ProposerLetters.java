package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.messaging.Inert;
import org.astc.plenary.messaging.Letter;
import org.astc.plenary.messaging.MailLayout;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.Settings;

/** What the letters to a proposer have in common: to whom they go, and the way to the proposal. */
@ApplicationScoped
class ProposerLetters {
    private Proposals proposals;
    private Presenters presenters;
    private ProposalKeys keys;
    private CallQueries calls;
    private EventQueries events;
    private Settings settings;

    protected ProposerLetters() {}

    @Inject
    ProposerLetters(
            Proposals proposals,
            Presenters presenters,
            ProposalKeys keys,
            CallQueries calls,
            EventQueries events,
            Settings settings) {
        this.proposals = proposals;
        this.presenters = presenters;
        this.keys = keys;
        this.calls = calls;
        this.events = events;
        this.settings = settings;
    }

    /** Returns the proposal that the letter is about, if it still goes to its proposer. */
    Optional<Proposal> about(Letter letter) {
        return proposals
                .find(letter.about())
                .filter(proposal -> presenters
                        .proposer(proposal.getId())
                        .filter(proposer -> letter.recipient().equals(proposer.getEmail()))
                        .isPresent());
    }

    EventSummary event(Proposal proposal) {
        return events.byId(proposal.getEventId());
    }

    /** The deadline that is shown for the proposal; empty if there is none any more. */
    Optional<String> deadline(Proposal proposal, Locale language) {
        Call call = calls.of(proposal.getEventId());
        return call.window() == null
                ? Optional.empty()
                : Optional.of(Moments.until(
                        language,
                        call.deadline(call.format(proposal.getFormatId()).orElse(null)),
                        event(proposal).zone()));
    }

    /** Adds title and code of the proposal. */
    void facts(MailLayout layout, Proposal proposal, Locale language) {
        if (!proposal.getTitle().isEmpty()) {
            layout.fact(Messages.text(language, "proposal.title"), Inert.text(proposal.getTitle()));
        }
        layout.fact(Messages.text(language, "proposal.code"), proposal.getCode());
    }

    URI address(Proposal proposal) {
        return URI.create(settings.baseUrl() + "/proposals/" + proposal.getCode() + "?key=" + keys.of(proposal));
    }
}
