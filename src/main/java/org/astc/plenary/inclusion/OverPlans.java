package org.astc.plenary.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Plans for which no counts are kept, as the main store has them at this moment. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class OverPlans {
    private ReleasePlans plans;

    protected OverPlans() {}

    @Inject
    OverPlans(ReleasePlans plans) {
        this.plans = plans;
    }

    List<UUID> all() {
        return plans.notCounted();
    }
}
