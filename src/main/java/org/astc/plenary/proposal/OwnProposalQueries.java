package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Forbidden;

/**
 * Shows those who are signed in what they proposed and on what they are named. Signing in shows that the address is
 * theirs, as the private links in the mail do; so their proposers get the same link here.
 */
@ApplicationScoped
@Transactional
public class OwnProposalQueries {
    private Presenters presenters;
    private ProposalKeys keys;
    private Caller caller;

    protected OwnProposalQueries() {}

    @Inject
    OwnProposalQueries(Presenters presenters, ProposalKeys keys, Caller caller) {
        this.presenters = presenters;
        this.keys = keys;
        this.caller = caller;
    }

    /**
     * Returns the proposals of the caller, newest first, with one statement. Who was merely named on a draft does not
     * learn of it.
     *
     * @throws Forbidden if nobody is signed in
     */
    public List<OwnProposalLine> mine() {
        String email = caller.identity().map(Caller.Identity::email).orElseThrow(Forbidden::new);
        return presenters.withProposals(email).stream()
                .map(row -> line((Presenter) row[0], (Proposal) row[1]))
                .toList();
    }

    private OwnProposalLine line(Presenter presenter, Proposal proposal) {
        return new OwnProposalLine(
                proposal.getEventId(),
                proposal.getCode(),
                proposal.getTitle(),
                proposal.getStatus(),
                presenter.isProposer() ? keys.of(proposal) : null);
    }
}
