package org.astc.plenary.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Tells the linker which partition stands in a frozen plan, as the main store has it at this moment. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class FrozenPlans {
    private ReleasePlans plans;

    protected FrozenPlans() {}

    @Inject
    FrozenPlans(ReleasePlans plans) {
        this.plans = plans;
    }

    /**
     * Returns what the counts of these people belong to, if a frozen plan of the event names exactly this: its tables,
     * its splits, and who is in which group.
     */
    Optional<String> counted(Partition partition) {
        return plans.find(partition.planId())
                .filter(plan -> plan.eventId().equals(partition.eventId())
                        && plan.status().isCounted()
                        && plan.specificationHash().equals(partition.specificationHash()))
                .filter(plan -> partition.people().isEmpty()
                        || plan.populationHash().equals(partition.hash())
                                && plan.splits().equals(partition.splits())
                                && plan.specification().tables().equals(partition.tables()))
                .map(ReleasePlan::counted);
    }
}
