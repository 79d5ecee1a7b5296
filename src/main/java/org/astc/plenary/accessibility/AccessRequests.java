package org.astc.plenary.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All requests. No other context reads or writes their table; a test looks. */
@ApplicationScoped
class AccessRequests {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    void add(AccessRequest request) {
        em.persist(request);
        em.flush();
    }

    void remove(AccessRequest request) {
        em.remove(request);
    }

    Optional<AccessRequest> find(UUID id) {
        return Optional.ofNullable(em.find(AccessRequest.class, id));
    }

    /** Returns the requests of a registration, whatever link they were told under; oldest first. */
    List<AccessRequest> of(UUID registrationId) {
        return em.createQuery("""
            select r from AccessRequest r where r.registrationId = :registration order by r.id
            """, AccessRequest.class)
                .setParameter("registration", registrationId)
                .getResultList();
    }

    List<AccessRequest> toldUnder(UUID registrationId, int linkVersion) {
        return em.createQuery("""
            select r from AccessRequest r
            where r.registrationId = :registration and r.linkVersion = :link
            """, AccessRequest.class)
                .setParameter("registration", registrationId)
                .setParameter("link", linkVersion)
                .getResultList();
    }

    /** Says whether something was told under this link; it stays sealed. */
    boolean areToldUnder(UUID registrationId, int linkVersion) {
        return em.createQuery("""
            select count(r) from AccessRequest r
            where r.registrationId = :registration and r.linkVersion = :link
            """, Long.class)
                        .setParameter("registration", registrationId)
                        .setParameter("link", linkVersion)
                        .getSingleResult()
                > 0;
    }

    Optional<AccessRequest> byCode(UUID eventId, String code) {
        return em.createQuery("""
            select r from AccessRequest r where r.eventId = :event and r.code = :code
            """, AccessRequest.class)
                .setParameter("event", eventId)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Finds the request and keeps everybody else from changing it until the transaction ends. */
    Optional<AccessRequest> lock(UUID id) {
        return Optional.ofNullable(em.find(AccessRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Returns the events that have requests. */
    List<UUID> events() {
        return em.createQuery("select distinct r.eventId from AccessRequest r", UUID.class)
                .getResultList();
    }

    int deleteAt(UUID eventId) {
        return em.createQuery("delete from AccessRequest r where r.eventId = :event")
                .setParameter("event", eventId)
                .executeUpdate();
    }
}
