package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.astc.plenary.messaging.Letter;
import org.astc.plenary.messaging.Outbox;

/** Posts the letters about proposals, in the transaction of what they tell of. */
@ApplicationScoped
class ProposalMails {
    private Presenters presenters;
    private Outbox outbox;

    protected ProposalMails() {}

    @Inject
    ProposalMails(Presenters presenters, Outbox outbox) {
        this.presenters = presenters;
        this.outbox = outbox;
    }

    /** Writes to the proposer, unless they were erased. */
    void toProposer(String kind, Proposal proposal) {
        presenters
                .proposer(proposal.getId())
                .ifPresent(proposer -> outbox.post(new Letter(
                        kind, proposal.getId(), proposal.getEventId(), proposer.getEmail(), proposer.getLanguage())));
    }
}
