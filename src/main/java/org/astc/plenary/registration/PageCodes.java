package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All codes of the last day. */
@ApplicationScoped
class PageCodes {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    void add(PageCode code) {
        em.persist(code);
    }

    Optional<PageCode> find(UUID id) {
        return Optional.ofNullable(em.find(PageCode.class, id));
    }

    /** Finds the newest code of the page and keeps others from it, so that it is entered once only. */
    Optional<PageCode> claimNewest(UUID registrationId) {
        return em.createQuery("""
            select c from PageCode c where c.registrationId = :registration order by c.id desc
            """, PageCode.class)
                .setParameter("registration", registrationId)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    int deleteBefore(Instant moment) {
        return em.createQuery("delete from PageCode c where c.createdAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
