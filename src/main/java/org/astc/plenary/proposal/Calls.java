package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is laid out for each call, as entities. */
@ApplicationScoped
class Calls {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    void add(Object row) {
        em.persist(row);
    }

    void remove(Object row) {
        em.remove(row);
    }

    void flush() {
        em.flush();
    }

    Optional<CallRules> rules(UUID eventId) {
        return Optional.ofNullable(em.find(CallRules.class, eventId));
    }

    List<Track> tracks(UUID eventId) {
        return rows(Track.class, "select t from Track t where t.eventId = :event order by t.position, t.code", eventId);
    }

    List<SessionFormat> formats(UUID eventId) {
        return rows(
                SessionFormat.class,
                "select f from SessionFormat f where f.eventId = :event order by f.position, f.code",
                eventId);
    }

    List<CallQuestion> questions(UUID eventId) {
        return rows(
                CallQuestion.class,
                "select q from CallQuestion q where q.eventId = :event order by q.position, q.code",
                eventId);
    }

    private <T> List<T> rows(Class<T> type, String query, UUID eventId) {
        return em.createQuery(query, type).setParameter("event", eventId).getResultList();
    }
}
