package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.messaging.Outbox;
import org.astc.plenary.security.Retention;

/** How long drafts are kept that nobody handed in; what was handed in stays until its proposer erases it. */
@ApplicationScoped
@Transactional
public class ProposalRetention implements Retention {
    private static final Period DRAFTS = Period.ofYears(1);
    private static final int BATCH = 100;

    private Proposals proposals;
    private Presenters presenters;
    private EventQueries events;
    private Outbox outbox;

    protected ProposalRetention() {}

    @Inject
    ProposalRetention(Proposals proposals, Presenters presenters, EventQueries events, Outbox outbox) {
        this.proposals = proposals;
        this.presenters = presenters;
        this.events = events;
        this.outbox = outbox;
    }

    @Override
    public List<Kept> kept() {
        return List.of(new Kept("proposal.kept.handedIn", null), new Kept("proposal.kept.drafts", DRAFTS));
    }

    @Override
    public int purge(Instant now) {
        Instant longAgo = now.atZone(ZoneOffset.UTC).minus(DRAFTS).toInstant();
        List<Proposal> old = proposals.eventsOfUnsubmitted().stream()
                .filter(event -> events.byId(event).end().isBefore(longAgo))
                .flatMap(event -> proposals.unsubmitted(event, BATCH).stream())
                .limit(BATCH)
                .toList();
        old.forEach(this::remove);
        return old.size();
    }

    private void remove(Proposal proposal) {
        outbox.forgetAbout(List.of(proposal.getId()));
        outbox.forgetAbout(
                presenters.of(proposal.getId()).stream().map(Presenter::getId).toList());
        proposals.removeWhole(proposal);
    }
}
