package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Deed;

/**
 * Writes into the audit trail which list of proposals leaves the house and how long it is, before its first line does.
 */
@ApplicationScoped
class ProposalsExported {
    private EventProposals proposals;
    private AuditTrail trail;

    protected ProposalsExported() {}

    @Inject
    ProposalsExported(EventProposals proposals, AuditTrail trail) {
        this.proposals = proposals;
        this.trail = trail;
    }

    @Transactional
    public void write(EventProposals.Wanted wanted) {
        Map<String, Object> what = wanted.filter().narrowedBy();
        what.put("count", proposals.count(wanted));
        trail.record(
                new Deed("account", "proposals-exported", "event", wanted.eventId(), wanted.eventId(), Map.of(), what));
    }
}
