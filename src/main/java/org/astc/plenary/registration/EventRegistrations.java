package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.ListPosition;
import org.astc.plenary.platform.Text;

/** The registrations of one event, as its staff look for them. */
@ApplicationScoped
class EventRegistrations {
    private static final String ROWS = """
            select new org.astc.plenary.registration.ListedRow(r.id, r.code, o.code, r.name, r.email, r.organization,
              r.typeId, r.status, r.priceMinor, r.phase, r.createdAt, r.confirmedAt, o.buyerName, o.buyerEmail,
              r.personId)
            """;
    private static final String FROM = "from Registration r join r.order o where r.eventId = :event";

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    /** Reads a part of the list from a position (null: from the beginning), in the direction of the position. */
    List<ListedRow> part(Wanted wanted, RegistrationSort sort, ListPosition from, int limit) {
        boolean backwards = from != null && from.backwards();
        String beyond = from == null ? "" : sort.beyond(backwards);
        TypedQuery<ListedRow> query =
                em.createQuery(ROWS + FROM + wanted.condition() + beyond + sort.order(backwards), ListedRow.class);
        wanted.fill(query);
        if (from != null) {
            query.setParameter("key", sort.key(from)).setParameter("id", from.id());
        }
        return query.setMaxResults(limit).getResultList();
    }

    long count(Wanted wanted) {
        TypedQuery<Long> query = em.createQuery("select count(r) " + FROM + wanted.condition(), Long.class);
        wanted.fill(query);
        return query.getSingleResult();
    }

    /** Returns type id, status and number. */
    List<Object[]> counts(UUID eventId) {
        return em.createQuery("""
            select r.typeId, r.status, count(r) from Registration r
            where r.eventId = :event group by r.typeId, r.status
            """, Object[].class)
                .setParameter("event", eventId)
                .getResultList();
    }

    /** Returns the add-ons of each of these registrations that has any. */
    Map<UUID, List<BookedAddOn>> addOns(Collection<UUID> ids) {
        Map<UUID, List<BookedAddOn>> booked = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("""
                select r.id, a from Registration r join r.addOns a where r.id in :ids
                """, Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> booked.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                            .add((BookedAddOn) row[1]));
        }
        return booked;
    }

    Optional<Registration> byCode(UUID eventId, String code) {
        return byCodeQuery(eventId, code).getResultStream().findFirst();
    }

    /** Finds the registration and keeps everybody else from changing it until the transaction ends. */
    Optional<Registration> lockByCode(UUID eventId, String code) {
        return byCodeQuery(eventId, code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Registration> byCodeQuery(UUID eventId, String code) {
        return em.createQuery("""
            select distinct r from Registration r join fetch r.order left join fetch r.addOns
            where r.code = :code and r.eventId = :event
            """, Registration.class)
                .setParameter("code", Text.code(code))
                .setParameter("event", eventId);
    }

    List<Acceptance> acceptances(UUID orderId) {
        return em.createQuery(
                        "select a from Acceptance a where a.order.id = :order order by a.acceptedAt, a.id",
                        Acceptance.class)
                .setParameter("order", orderId)
                .getResultList();
    }

    /** A filter at one event, with the type's id instead of its code. */
    record Wanted(UUID eventId, RegistrationFilter filter, UUID typeId) {
        String condition() {
            StringBuilder condition = new StringBuilder();
            if (filter.status() != null) {
                condition.append(" and r.status = :status");
            }
            if (typeId != null) {
                condition.append(" and r.typeId = :type");
            }
            if (filter.isAddress()) {
                condition.append(" and r.email like :address escape '!'");
            } else if (filter.hasWords()) {
                condition
                        .append(" and (r.name like :words escape '!' or r.email like :mail escape '!'")
                        .append(" or r.code like :code escape '!' or o.code like :code escape '!')");
            }
            return condition.toString();
        }

        void fill(Query query) {
            query.setParameter("event", eventId);
            if (filter.status() != null) {
                query.setParameter("status", filter.status());
            }
            if (typeId != null) {
                query.setParameter("type", typeId);
            }
            if (filter.isAddress()) {
                query.setParameter("address", filter.address());
            } else if (filter.hasWords()) {
                query.setParameter("words", filter.anywhere())
                        .setParameter("mail", filter.anywhere().toLowerCase(Locale.ROOT))
                        .setParameter("code", filter.beginning());
            }
        }
    }
}
