package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.astc.plenary.security.Limit;
import org.astc.plenary.security.Throttle;

/** Asks presenters by mail: one by one, and all who are named once the proposal is handed in. */
@ApplicationScoped
@Transactional
class Invitations {
    private Presenters presenters;
    private Calls calls;
    private PresenterMails mails;
    private PresenterTrail trail;
    private Throttle throttle;
    private Clock clock;

    protected Invitations() {}

    @Inject
    Invitations(
            Presenters presenters,
            Calls calls,
            PresenterMails mails,
            PresenterTrail trail,
            Throttle throttle,
            Clock clock) {
        this.presenters = presenters;
        this.calls = calls;
        this.mails = mails;
        this.trail = trail;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** Asks one, unless they, or too many of the proposal, were asked of late. */
    void invite(Presenter presenter) {
        String proposal = presenter.getProposalId().toString();
        throttle.take(Limit.INVITATION_TO_PRESENTER.of(proposal, presenter.getEmail()));
        throttle.take(Limit.INVITATIONS_OF_PROPOSAL.of(proposal));
        ask(presenter);
    }

    /** Asks everybody who was not asked yet; the proposer, who needs not be asked, gets the own page. */
    void submitted(@Observes ProposalSubmitted news) {
        presenters.of(news.proposalId()).stream()
                .filter(presenter -> presenter.getStatus() == PresenterStatus.NAMED && presenter.getEmail() != null)
                .forEach(presenter -> {
                    if (presenter.isProposer()) {
                        mails.ownPage(presenter);
                    } else {
                        ask(presenter);
                    }
                });
    }

    private void ask(Presenter presenter) {
        presenter.invite(clock.instant());
        mails.invitation(presenter);
        trail.record("presenter-invited", presenter);
    }

    /** Returns until when somebody who is invited at that moment is asked to answer. */
    Instant answerBy(UUID eventId, Instant invitedAt) {
        return invitedAt.plus(Duration.ofDays(calls.rules(eventId)
                .map(CallRules::plan)
                .orElse(CallPlan.Rules.STANDARD)
                .answerDays()));
    }
}
