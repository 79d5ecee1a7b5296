package org.astc.plenary.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.Text;

/** All events, with their phases, rooms, facts and policies. */
@ApplicationScoped
class Events {
    /** With the texts in other languages: else each event of a list would ask for its own. */
    private static final String WHOLE = "select distinct e from Event e left join fetch e.translations";

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    void add(Object part) {
        em.persist(part);
    }

    Event get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    Optional<Event> find(UUID id) {
        return Optional.ofNullable(em.find(Event.class, id));
    }

    List<Event> with(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(WHOLE + " where e.id in :ids", Event.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Keeps everybody else from changing the event, or selling a place of it, until the transaction ends. */
    Optional<Event> lock(String slug) {
        return em.createQuery("select e from Event e where e.slug = :slug", Event.class)
                .setParameter("slug", slug)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Writes what is pending. */
    void flush() {
        em.flush();
    }

    void remove(Object part) {
        em.remove(part);
    }

    Optional<Event> withSlug(String slug) {
        return em.createQuery("select e from Event e where e.slug = :slug", Event.class)
                .setParameter("slug", Text.code(slug))
                .getResultStream()
                .findFirst();
    }

    /** Soonest first. */
    List<Event> published() {
        return em.createQuery(WHOLE + " where e.status = :status order by e.startsAt, e.slug", Event.class)
                .setParameter("status", EventStatus.PUBLISHED)
                .getResultList();
    }

    List<Event> all() {
        return em.createQuery(WHOLE + " order by e.startsAt desc, e.slug", Event.class)
                .getResultList();
    }

    List<EventPhase> phases(UUID eventId) {
        return partsOf(
                EventPhase.class, "select p from EventPhase p where p.eventId = :event order by p.opensAt", eventId);
    }

    List<Room> rooms(UUID eventId) {
        return partsOf(
                Room.class,
                "select distinct r from Room r left join fetch r.features where r.eventId = :event"
                        + " order by r.position, r.name",
                eventId);
    }

    List<AccessFact> facts(UUID eventId) {
        return partsOf(
                AccessFact.class, "select f from AccessFact f where f.eventId = :event order by f.position", eventId);
    }

    /** Every version ever published, of every policy, newest first. */
    List<PolicyVersion> policies(UUID eventId) {
        return partsOf(
                PolicyVersion.class,
                "select p from PolicyVersion p where p.eventId = :event order by p.code, p.version desc",
                eventId);
    }

    private <T> List<T> partsOf(Class<T> type, String query, UUID eventId) {
        return em.createQuery(query, type).setParameter("event", eventId).getResultList();
    }
}
