package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.platform.ByTheClock;

/**
 * Reminds everybody who was invited and did not answer, once, three days before they are asked to, or a day after the
 * invitation if that is later.
 */
@ApplicationScoped
public class InvitationReminders implements ByTheClock {
    private static final int BATCH = 100;
    private static final int DAYS_BEFORE = 3;

    private Presenters presenters;
    private Calls calls;
    private Proposals proposals;
    private PresenterMails mails;
    private EventQueries events;
    private Clock clock;

    protected InvitationReminders() {}

    @Inject
    InvitationReminders(
            Presenters presenters,
            Calls calls,
            Proposals proposals,
            PresenterMails mails,
            EventQueries events,
            Clock clock) {
        this.presenters = presenters;
        this.calls = calls;
        this.proposals = proposals;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String times() {
        return "13 *";
    }

    /**
     * Reminds of at most a hundred invitations of each event; on several nodes each does, which reminds nobody twice.
     */
    @Transactional
    @Override
    public void round() {
        Instant now = clock.instant();
        presenters.eventsWithInvitations().stream()
                .filter(event -> !events.byId(event).hasEnded(now))
                .forEach(event -> remind(event, now));
    }

    private void remind(UUID event, Instant now) {
        int days = calls.rules(event)
                .map(CallRules::plan)
                .orElse(CallPlan.Rules.STANDARD)
                .answerDays();
        Instant invitedBefore = now.minus(Duration.ofDays(Math.max(1, days - DAYS_BEFORE)));
        List<UUID> due = presenters.toRemind(event, invitedBefore, BATCH);
        due.forEach(id -> presenters
                .lock(id)
                .filter(presenter ->
                        presenter.getStatus() == PresenterStatus.INVITED && presenter.getRemindedAt() == null)
                .ifPresent(presenter -> {
                    presenter.reminded(now);
                    boolean answerable = now.isBefore(presenter.getInvitedAt().plus(Duration.ofDays(days)));
                    if (answerable
                            && proposals
                                    .get(presenter.getProposalId())
                                    .getStatus()
                                    .isLive()) {
                        mails.reminder(presenter);
                    }
                }));
    }
}
