package org.astc.plenary.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Counts rows of answers, without asking whose they are. */
@ApplicationScoped
class ResponseRows {
    @PersistenceContext(unitName = "inclusion")
    private EntityManager em;

    /**
     * Returns how many people answered the question that most people answered: at least so many took part. Rows cannot
     * be joined to people, so nothing finer is known here.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    long answered(UUID eventId) {
        return ((Number) em.createNativeQuery("""
            select coalesce(max(people), 0) from (
              select count(*) as people from answer
              where event = ?1 and state in ('ANSWERED', 'PREFER_NOT_TO_SAY') group by question) per_question
            """)
                        .setParameter(1, EventTag.of(eventId))
                        .getSingleResult())
                .longValue();
    }
}
