package org.astc.plenary.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astc.plenary.security.Retention;

/**
 * Deletes the counts of plans that are released or abandoned: at once, and in the night what a killed server left. It
 * opens none.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class CountsOfPlans implements Retention {
    @PersistenceContext(unitName = "inclusion")
    private EntityManager em;

    private OverPlans over;

    protected CountsOfPlans() {}

    @Inject
    CountsOfPlans(OverPlans over) {
        this.over = over;
    }

    int forget(UUID planId) {
        return em.createNativeQuery("delete from frozen_counts where plan = ?1")
                .setParameter(1, EventTag.of(planId))
                .executeUpdate();
    }

    @Override
    public List<Kept> kept() {
        return List.of();
    }

    @Override
    public int purge(Instant now) {
        Set<ByteBuffer> counted = counted(); // before the plans: what is frozen later stays
        return counted.isEmpty()
                ? 0
                : over.all().stream()
                        .filter(plan -> counted.contains(ByteBuffer.wrap(EventTag.of(plan))))
                        .mapToInt(this::forget)
                        .sum();
    }

    @SuppressWarnings("unchecked")
    private Set<ByteBuffer> counted() {
        List<byte[]> plans =
                em.createNativeQuery("select plan from frozen_counts").getResultList();
        return plans.stream().map(ByteBuffer::wrap).collect(Collectors.toSet());
    }
}
