package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;

/** Who takes part in an event and as what, for figures about groups of people. Knows no permissions. */
@ApplicationScoped
@Transactional
public class AttendanceQueries {
    /**
     * The places of people who are offered to tell something in confidence: firm, at an address of their own. Nobody
     * else of the event has it, and it is not the buyer's for somebody else.
     */
    private static final String ASKED = """
            r.eventId = :event and r.status in :firm and r.email is not null
              and not (r.email = r.order.buyerEmail and r.name <> r.order.buyerName)
              and not exists (
                select o.id from Registration o
                where o.eventId = :event and o.email = r.email and o.personId <> r.personId and o.status in :firm)
            """;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    private EventQueries events;

    protected AttendanceQueries() {}

    @Inject
    AttendanceQueries(EventQueries events) {
        this.events = events;
    }

    /**
     * One person of the event.
     *
     * @param type the code of the registration type; of the first place, if there are several
     * @param organizationId where the person said to come from, or null
     * @param first whether the person had no firm place at any event that began earlier
     */
    public record Attendance(UUID personId, String type, UUID organizationId, boolean first) {}

    /** Returns everybody with a firm place who is offered the voluntary questions, once each, in the order of ids. */
    public List<Attendance> whoAreAskedAt(UUID eventId) {
        Set<UUID> returning = atEarlier(eventId);
        Map<UUID, Attendance> people = new LinkedHashMap<>();
        em.createQuery("""
            select r.personId, t.code, r.organizationId
            from Registration r join RegistrationType t on t.id = r.typeId
            where %s
            order by r.personId, r.createdAt, r.id
            """.formatted(ASKED), Object[].class)
                .setParameter("event", eventId)
                .setParameter("firm", RegistrationStatus.FIRM)
                .getResultList()
                .forEach(row -> people.putIfAbsent(
                        (UUID) row[0],
                        new Attendance(
                                (UUID) row[0], (String) row[1], (UUID) row[2], !returning.contains((UUID) row[0]))));
        return List.copyOf(people.values());
    }

    /** Counts them. */
    public long countAskedAt(UUID eventId) {
        return em.createQuery("select count(distinct r.personId) from Registration r where " + ASKED, Long.class)
                .setParameter("event", eventId)
                .setParameter("firm", RegistrationStatus.FIRM)
                .getSingleResult();
    }

    /** Returns the codes of the event's registration types with their names, in their order. */
    public Map<String, String> typesAt(UUID eventId) {
        Map<String, String> types = new LinkedHashMap<>();
        em.createQuery(
                        "select t.code, t.name from RegistrationType t where t.eventId = :event order by t.position, t.code",
                        Object[].class)
                .setParameter("event", eventId)
                .getResultList()
                .forEach(row -> types.put((String) row[0], (String) row[1]));
        return types;
    }

    private Set<UUID> atEarlier(UUID eventId) {
        Instant start = events.byId(eventId).start();
        List<UUID> earlier = events.all().stream()
                .filter(event -> event.start().isBefore(start))
                .map(EventSummary::id)
                .toList();
        return earlier.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery("""
            select distinct r.personId from Registration r where r.eventId in :earlier and r.status in :firm
            """, UUID.class)
                        .setParameter("earlier", earlier)
                        .setParameter("firm", RegistrationStatus.FIRM)
                        .getResultList());
    }
}
