package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * What presenters do with the links that were mailed to them. An invitation takes one answer, whatever happens at the
 * same moment: each answer holds the proposal, then the presenter.
 *
 * <p>Everything here throws {@link org.astc.plenary.platform.NotFound} for a key that is wrong, or older than the
 * newest one, or of somebody who was taken off; and {@link ProposalOver} once the proposal was withdrawn or declined.
 */
@ApplicationScoped
@Transactional
public class InvitationService {
    private Proposals proposals;
    private Presenters presenters;
    private ProposalKeys keys;
    private Conduct conduct;
    private PresenterMails mails;
    private PresenterTrail trail;
    private Clock clock;

    protected InvitationService() {}

    @Inject
    InvitationService(
            Proposals proposals,
            Presenters presenters,
            ProposalKeys keys,
            Conduct conduct,
            PresenterMails mails,
            PresenterTrail trail,
            Clock clock) {
        this.proposals = proposals;
        this.presenters = presenters;
        this.keys = keys;
        this.conduct = conduct;
        this.mails = mails;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Says yes to the invitation. The own page is mailed.
     *
     * @return the key of the own page, for the one who brought the key of the invitation, which was mailed there, too
     * @throws InvitationAnswered if it was answered before
     * @throws ConductChanged if the code of conduct is another one by now
     */
    public String confirm(String code, String key, Consents given) {
        Presenter presenter = claimInvitation(code, key);
        conduct.require(presenter.getEventId(), given);
        presenter.confirm(given, clock.instant());
        mails.ownPage(presenter);
        mails.answered(presenter);
        trail.record("presenter-confirmed", presenter);
        return keys.of(presenter);
    }

    /**
     * Says no to the invitation.
     *
     * @param reason for the proposer, up to 500 characters, may be empty
     * @throws InvitationAnswered if it was answered before
     */
    public void decline(String code, String key, String reason) {
        decline(claimInvitation(code, key), reason, null);
    }

    /** Says no to the invitation, and whom the proposer might ask instead; nobody is written to before she does. */
    public void suggest(String code, String key, String reason, String name, String email) {
        decline(claimInvitation(code, key), reason, new Suggestion(name, email));
    }

    /**
     * Says on the own page who they are and what they agree to; the proposer says yes by it.
     *
     * @param seen how often they had said something when they saw the page
     * @throws org.astc.plenary.platform.StaleData if they said something else since, in another window
     * @throws ConductChanged if the code of conduct is another one by now
     */
    public void say(String code, String key, PresenterProfile words, Consents given, int seen) {
        Presenter presenter = claimOwn(code, key);
        conduct.require(presenter.getEventId(), given);
        presenter.tell(words, given, seen, clock.instant());
        trail.record("presenter-said", presenter);
    }

    /**
     * Gives the role back.
     *
     * @param reason for the proposer, up to 500 characters, may be empty
     * @throws IllegalTransition if they write the proposal, or gave it back before
     */
    public void withdraw(String code, String key, String reason) {
        Presenter presenter = claimOwn(code, key);
        if (presenter.isProposer()) {
            throw new IllegalTransition();
        }
        decline(presenter, reason, null);
    }

    private void decline(Presenter presenter, String reason, Suggestion other) {
        presenter.decline(reason, clock.instant());
        presenter.suggest(other);
        mails.answered(presenter);
        trail.record(other == null ? "presenter-declined" : "presenter-suggested", presenter);
    }

    private Presenter claimInvitation(String code, String key) {
        Optional<Presenter> held = hold(keys.openInvitation(presenters.byCode(code), key));
        Presenter presenter = keys.openInvitation(held, key);
        if (presenter.getStatus() != PresenterStatus.INVITED) {
            throw new InvitationAnswered();
        }
        return presenter;
    }

    private Presenter claimOwn(String code, String key) {
        return keys.openOwn(hold(keys.openOwn(presenters.byCode(code), key)), key);
    }

    private Optional<Presenter> hold(Presenter presenter) {
        Proposal proposal = proposals.lock(presenter.getProposalId());
        if (!proposal.getStatus().isLive()) {
            throw new ProposalOver();
        }
        return presenters.lock(presenter.getId());
    }
}
