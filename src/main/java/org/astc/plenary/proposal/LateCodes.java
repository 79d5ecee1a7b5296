package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** All late codes. */
@ApplicationScoped
class LateCodes {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    void add(LateCode code) {
        em.persist(code);
    }

    /** Returns those of the event, newest first. */
    List<LateCode> of(UUID eventId) {
        return em.createQuery(
                        "select c from LateCode c where c.eventId = :event order by c.createdAt desc, c.id desc",
                        LateCode.class)
                .setParameter("event", eventId)
                .getResultList();
    }

    /** Returns which proposals of the event came in by a late code: the code's id, the proposal's code and title. */
    List<Object[]> uses(UUID eventId) {
        return em.createQuery("""
            select p.lateCodeId, p.code, p.title from Proposal p
            where p.eventId = :event and p.lateCodeId is not null and p.submittedAt is not null
            order by p.submittedAt
            """, Object[].class)
                .setParameter("event", eventId)
                .getResultList();
    }
}
