package org.astc.plenary.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.security.AuditTrail;

/** Reads plans of releases. Whoever calls has asked for the permission. */
@ApplicationScoped
@Transactional
class ReleasePlanQueries {
    private ReleasePlans plans;
    private Ledger ledger;
    private AuditTrail trail;

    protected ReleasePlanQueries() {}

    @Inject
    ReleasePlanQueries(ReleasePlans plans, Ledger ledger, AuditTrail trail) {
        this.plans = plans;
        this.ledger = ledger;
        this.trail = trail;
    }

    List<ReleasePlanSummary> of(UUID eventId) {
        return plans.of(eventId).stream().map(ReleasePlan::summary).toList();
    }

    Optional<ReleasePlanSummary> find(UUID planId) {
        return plans.find(planId).map(ReleasePlan::summary);
    }

    /** Returns the code of the release that came of the plan; empty before it is out. */
    Optional<String> releaseOf(UUID planId) {
        return ledger.releaseOf(planId);
    }

    boolean isFrozen(UUID planId) {
        return plans.find(planId)
                .filter(plan -> plan.status() == ReleasePlanStatus.FROZEN)
                .isPresent();
    }

    Optional<UUID> ofJob(UUID jobId) {
        return plans.ofJob(jobId).map(ReleasePlan::id);
    }

    /** Returns the account that gave the plan up; empty if nobody did, or that is not known any more. */
    Optional<UUID> abandonedBy(UUID planId) {
        return trail.newestBy(planId, ReleaseSteps.ABANDONED);
    }

    /** Keeps everybody else from beginning a job for the plan until the transaction ends. */
    void lock(UUID planId) {
        if (plans.lock(planId).isEmpty()) {
            throw new NotFound();
        }
    }

    /** Notes the job that protects the plan, in the transaction in which it is asked for. */
    void begin(UUID planId, UUID jobId) {
        plans.lock(planId).orElseThrow(NotFound::new).protectBy(jobId);
    }
}
