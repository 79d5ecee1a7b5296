package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.platform.Announcements;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Deed;
import org.astc.plenary.security.Permission;

/** What staff do for people who proposed something. */
@ApplicationScoped
@Transactional
public class ProposalDesk {
    private EventProposals proposals;
    private AuditTrail trail;
    private Caller caller;
    private Clock clock;
    private Announcements announcements;

    protected ProposalDesk() {}

    @Inject
    ProposalDesk(EventProposals proposals, AuditTrail trail, Caller caller, Clock clock, Announcements announcements) {
        this.proposals = proposals;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
        this.announcements = announcements;
    }

    /**
     * Withdraws a proposal because its proposer asked for it.
     *
     * @param seen the version that was looked at
     * @throws NotFound if none with this code was handed in for the event
     * @throws org.astc.plenary.platform.StaleData if somebody changed it since
     * @throws IllegalTransition if it cannot be withdrawn any more
     */
    public void withdraw(UUID eventId, String code, long seen) {
        caller.require(Permission.CHANGE_PROPOSALS, eventId);
        Proposal proposal = proposals.lockByCode(eventId, code).orElseThrow(NotFound::new);
        proposal.requireSeen(seen);
        String before = proposal.getStatus().name();
        proposal.withdraw(clock.instant());
        trail.record(new Deed(
                "account",
                "proposal-withdrawn",
                "proposal",
                proposal.getId(),
                eventId,
                Map.of("status", before),
                Map.of("status", proposal.getStatus().name())));
        announcements.tell(new ProposalWithdrawn(proposal.getId()));
    }
}
