package org.astc.plenary.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The protector's way to counts, and the only one: what is frozen is counted once, and asked for as often as needed.
 */
@ApplicationScoped
class ReleaseCounts {
    private Linker linker;

    protected ReleaseCounts() {}

    @Inject
    ReleaseCounts(Linker linker) {
        this.linker = linker;
    }

    /**
     * Counts a population that was just frozen, and keeps the counts sealed.
     *
     * @throws PartitionTooFine if groups have too few who answered
     * @throws InclusionKeyMissing if the key file cannot be read
     */
    void take(Partition partition) {
        linker.tabulate(partition);
    }

    /**
     * Returns the counts of a frozen plan.
     *
     * @throws CountsMissing if there are none
     * @throws InclusionKeyMissing if the key file cannot be read
     */
    Tabulation of(ReleasePlanTask plan) {
        return linker.tabulate(Partition.counted(plan.eventId(), plan.id(), plan.specificationHash()));
    }
}
