package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is laid out for sale at each event, as entities, for those who change it. */
@ApplicationScoped
class OfferRows {
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

    List<Quota> quotas(UUID eventId) {
        return rows(Quota.class, "select q from Quota q where q.eventId = :event order by q.name, q.id", eventId);
    }

    List<PricePhase> phases(UUID eventId) {
        return rows(
                PricePhase.class, "select p from PricePhase p where p.eventId = :event order by p.position", eventId);
    }

    List<RegistrationType> types(UUID eventId) {
        return rows(
                RegistrationType.class,
                "select t from RegistrationType t where t.eventId = :event order by t.position, t.code",
                eventId);
    }

    List<AddOn> addOns(UUID eventId) {
        return rows(AddOn.class, "select a from AddOn a where a.eventId = :event order by a.position, a.code", eventId);
    }

    List<RefundStep> refunds(UUID eventId) {
        return rows(
                RefundStep.class, "select s from RefundStep s where s.eventId = :event order by s.position", eventId);
    }

    List<Price> prices(UUID eventId) {
        return rows(
                Price.class,
                "select p from Price p, RegistrationType t where t.id = p.cell.typeId and t.eventId = :event",
                eventId);
    }

    /** Counts the registrations of each type, whatever became of them. */
    Map<UUID, Long> registrations(UUID eventId) {
        return counts(
                "select r.typeId, count(r) from Registration r where r.eventId = :event group by r.typeId", eventId);
    }

    /** Counts the registrations that took each add-on, whatever became of them. */
    Map<UUID, Long> bookings(UUID eventId) {
        return counts(
                "select a.addOnId, count(a) from BookedAddOn a where a.registration.eventId = :event group by a.addOnId",
                eventId);
    }

    private Map<UUID, Long> counts(String query, UUID eventId) {
        Map<UUID, Long> counts = new HashMap<>();
        em.createQuery(query, Object[].class)
                .setParameter("event", eventId)
                .getResultList()
                .forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
        return counts;
    }

    private <T> List<T> rows(Class<T> type, String query, UUID eventId) {
        return em.createQuery(query, type).setParameter("event", eventId).getResultList();
    }
}
