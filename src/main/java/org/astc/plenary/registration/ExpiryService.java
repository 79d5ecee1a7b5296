package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Ends holds whose time is over. Any number of nodes may do it at once; each hold is ended by one. */
@ApplicationScoped
@Transactional
public class ExpiryService {
    private static final int BATCH = 100;

    private Orders orders;
    private Ending ending;
    private Clock clock;

    protected ExpiryService() {}

    @Inject
    ExpiryService(Orders orders, Ending ending, Clock clock) {
        this.orders = orders;
        this.ending = ending;
        this.clock = clock;
    }

    /** Ends at most a hundred of them and says how many. */
    public int expire() {
        List<Order> overdue = orders.claimOverdue(clock.instant(), BATCH);
        if (!overdue.isEmpty()) {
            ending.expire(overdue);
        }
        return overdue.size();
    }
}
