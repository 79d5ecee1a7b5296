package org.astc.plenary.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The plans of all releases. */
@ApplicationScoped
class ReleasePlans {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    void add(ReleasePlan plan) {
        em.persist(plan);
    }

    Optional<ReleasePlan> find(UUID id) {
        return Optional.ofNullable(em.find(ReleasePlan.class, id));
    }

    /** Finds the plan and keeps everybody else from changing it until the transaction ends. */
    Optional<ReleasePlan> lock(UUID id) {
        return Optional.ofNullable(em.find(ReleasePlan.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Finds the plans of the event and keeps everybody else from changing any until the transaction ends. */
    List<ReleasePlan> lockOf(UUID eventId) {
        return em.createQuery("select p from ReleasePlan p where p.eventId = :event order by p.id", ReleasePlan.class)
                .setParameter("event", eventId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Optional<ReleasePlan> ofJob(UUID jobId) {
        return em.createQuery("select p from ReleasePlan p where p.jobId = :job", ReleasePlan.class)
                .setParameter("job", jobId)
                .getResultStream()
                .findFirst();
    }

    /** Returns the plans that are drafts, released or abandoned. */
    List<UUID> notCounted() {
        return em.createQuery("select p.id from ReleasePlan p where p.status not in :counted", UUID.class)
                .setParameter("counted", List.of(ReleasePlanStatus.FROZEN, ReleasePlanStatus.READY))
                .getResultList();
    }

    /** Returns the plans of the event, the newest first. */
    List<ReleasePlan> of(UUID eventId) {
        return em.createQuery(
                        "select p from ReleasePlan p where p.eventId = :event order by p.id desc", ReleasePlan.class)
                .setParameter("event", eventId)
                .getResultList();
    }
}
