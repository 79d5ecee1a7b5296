package org.astc.plenary.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The counts of frozen plans, sealed with the key of the inclusion store: only the linker opens them. */
@ApplicationScoped
class FrozenCounts {
    @PersistenceContext(unitName = "inclusion")
    private EntityManager em;

    @SuppressWarnings("unchecked")
    Optional<byte[]> of(byte[] plan) {
        List<byte[]> found = em.createNativeQuery("select sealed from frozen_counts where plan = ?1")
                .setParameter(1, plan)
                .getResultList();
        return found.stream().findFirst();
    }

    void keep(byte[] plan, byte[] event, byte[] sealed) {
        em.createNativeQuery("insert into frozen_counts (plan, event, sealed) values (?1, ?2, ?3)")
                .setParameter(1, plan)
                .setParameter(2, event)
                .setParameter(3, sealed)
                .executeUpdate();
    }
}
