package org.astc.plenary.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.registration.RegistrationStatus;

/** The requests of one event as the desk lists them: what they say is not read. */
@ApplicationScoped
class DeskRequests {
    private static final String ROWS = """
            select new org.astc.plenary.accessibility.DeskRow(
              r.id, r.code, r.status, p.status, r.createdAt, r.changedAt)
            """;
    private static final String FROM = """
            from AccessRequest r join Registration p on p.id = r.registrationId
            where r.eventId = :event
            """;
    private static final List<DeskStretch> ALL = List.of(DeskStretch.values());

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    /** Returns how many requests the event has, and where they stand. */
    DeskCounts counts(UUID eventId) {
        Map<DeskStretch, Long> counts = new EnumMap<>(DeskStretch.class);
        em.createQuery("select r.status, p.status, count(r.id) " + FROM + "group by r.status, p.status", Object[].class)
                .setParameter("event", eventId)
                .getResultList()
                .forEach(row -> counts.merge(stretch(row), (Long) row[2], Long::sum));
        return new DeskCounts(counts);
    }

    private static DeskStretch stretch(Object[] row) {
        return DeskStretch.of((RequestStatus) row[0], row[1].equals(RegistrationStatus.CANCELLED));
    }

    /**
     * Reads so many rows from a place (null: from the beginning) in its direction, the nearest first: stretch by
     * stretch, a statement for each that has requests.
     *
     * @param only those that stand so; null: all
     */
    List<DeskRow> part(UUID eventId, RequestStatus only, DeskPlace from, DeskCounts counts, int limit) {
        List<DeskRow> rows = new ArrayList<>();
        for (DeskStretch stretch : from == null ? ALL : from.onwards()) {
            boolean wanted = only == null || stretch.status() == only;
            if (wanted && rows.size() < limit && counts.has(stretch)) {
                rows.addAll(part(eventId, stretch, from, limit - rows.size()));
            }
        }
        return rows;
    }

    private List<DeskRow> part(UUID eventId, DeskStretch stretch, DeskPlace from, int limit) {
        boolean backwards = from != null && from.backwards();
        boolean begins = from != null && from.stretch() == stretch;
        TypedQuery<DeskRow> query = em.createQuery(
                ROWS + FROM + "and r.status = :status" + places(stretch) + (begins ? beyond(backwards) : "")
                        + (backwards ? " order by r.createdAt desc, r.id desc" : " order by r.createdAt, r.id"),
                DeskRow.class);
        query.setParameter("event", eventId).setParameter("status", stretch.status());
        if (!places(stretch).isEmpty()) {
            query.setParameter("canceled", RegistrationStatus.CANCELLED);
        }
        if (begins) {
            query.setParameter("moment", from.receivedAt()).setParameter("id", from.id());
        }
        return query.setMaxResults(limit).getResultList();
    }

    private static String places(DeskStretch stretch) {
        if (stretch == DeskStretch.CLOSED) {
            return "";
        }
        return stretch.isToCallOff() ? " and p.status = :canceled" : " and p.status <> :canceled";
    }

    private static String beyond(boolean backwards) {
        return backwards
                ? " and (r.createdAt < :moment or (r.createdAt = :moment and r.id < :id))"
                : " and (r.createdAt > :moment or (r.createdAt = :moment and r.id > :id))";
    }
}
