package org.astc.plenary.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;

/** Reads plans of releases. Whoever calls has asked for the permission. */
@ApplicationScoped
@Transactional
class ReleasePlanQueries {
    private ReleasePlans plans;
    private Ledger ledger;

    protected ReleasePlanQueries() {}

    @Inject
    ReleasePlanQueries(ReleasePlans plans, Ledger ledger) {
        this.plans = plans;
        this.ledger = ledger;
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

    /** Notes the job that protects the plan, in the transaction in which it is asked for. */
    void begin(UUID planId, UUID jobId) {
        plans.lock(planId).orElseThrow(NotFound::new).protectBy(jobId);
    }
}
