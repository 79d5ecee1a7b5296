package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.astc.plenary.platform.Settings;

/**
 * Moves the counters of the quotas. Call it as the very last step of a transaction: what is pending is written first,
 * so the counters, which everybody wants, are locked only for the moment before the commit. Everybody takes them in the
 * order of their ids, so nobody waits in a circle.
 */
@ApplicationScoped
class Capacity {
    private static final String TAKE = "update Quota q set q.taken = q.taken + :count where q.id = :id";
    private static final String GUARD = " and q.taken + :count <= q.capacity";

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    private volatile String take;

    protected Capacity() {}

    @Inject
    Capacity(Settings settings) {
        take = settings.capacityGuardOn() ? TAKE + GUARD : TAKE;
    }

    /** Switches the guard off, or on again: a race test that does not fail without the guard proves nothing. */
    void guard(boolean on) {
        take = on ? TAKE + GUARD : TAKE;
    }

    /**
     * Takes the places.
     *
     * @return the quotas that do not have as many left; if there is one, the transaction must not commit
     */
    List<UUID> take(SortedMap<UUID, Integer> demand) {
        em.flush();
        List<UUID> exhausted = new ArrayList<>();
        demand.forEach((quota, count) -> {
            if (move(take, quota, count) == 0) {
                exhausted.add(quota);
            }
        });
        return exhausted;
    }

    void giveBack(SortedMap<UUID, Integer> places) {
        em.flush();
        places.forEach((quota, count) -> move(TAKE, quota, -count));
    }

    private int move(String statement, UUID quota, int count) {
        return em.createQuery(statement)
                .setParameter("id", quota)
                .setParameter("count", count)
                .executeUpdate();
    }
}
