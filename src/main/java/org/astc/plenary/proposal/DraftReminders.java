package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.platform.ByTheClock;

/** Reminds proposers once, three days before the deadline, of drafts that are not handed in. */
@ApplicationScoped
public class DraftReminders implements ByTheClock {
    /** So long before the deadline. */
    static final Duration BEFORE = Duration.ofDays(3);

    /** Nobody is reminded of what they began a day ago. */
    static final Duration YOUNG = Duration.ofDays(1);

    @Inject
    private Proposals proposals;

    @Inject
    private CallQueries calls;

    @Inject
    private EventQueries events;

    @Inject
    private ProposalMails mails;

    @Inject
    private Clock clock;

    @Override
    public String times() {
        return "13 *";
    }

    /** Looks at each draft under a lock, so that of several nodes one reminds. */
    @Transactional
    @Override
    public void round() {
        Instant now = clock.instant();
        for (UUID eventId : proposals.eventsWithDrafts(now.minus(YOUNG))) {
            EventSummary event = events.byId(eventId);
            Call call = calls.of(eventId);
            if (event.isPublic() && call.isOpen(now)) {
                proposals.notReminded(eventId, now.minus(YOUNG)).forEach(draft -> remind(call, draft, now));
            }
        }
    }

    private void remind(Call call, UUID id, Instant now) {
        Proposal draft = proposals.lock(id);
        Instant deadline = call.deadline(call.format(draft.getFormatId()).orElse(null));
        boolean due = !now.isBefore(deadline.minus(BEFORE)) && now.isBefore(deadline);
        if (due && draft.getStatus() == ProposalStatus.DRAFT && draft.getRemindedAt() == null) {
            draft.reminded(now);
            mails.toProposer(ReminderLetter.KIND, draft);
        }
    }
}
