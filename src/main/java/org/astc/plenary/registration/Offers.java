package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What every event sells now. One statement reads the event's version and the counters of its quotas; the rest is kept
 * in memory for as long as the version stays. So whoever changes anything of an offer raises the event's version in the
 * same transaction, and every node sees it at once.
 */
@ApplicationScoped
class Offers {
    private static final String NOW = """
            select e.id, e.version, q.id, q.capacity, q.taken
            from event e left join quota q on q.event_id = e.id
            where""";

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    private final Map<UUID, Offer> known = new ConcurrentHashMap<>();
    private OfferReader reader;
    private Clock clock;

    protected Offers() {}

    @Inject
    Offers(OfferReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    Optional<OfferNow> bySlug(String slug) {
        return now(NOW + " e.slug = ?1", slug);
    }

    /** Returns the offer of an event that surely exists. */
    OfferNow get(UUID eventId) {
        return now(NOW + " e.id = ?1", eventId).orElseThrow();
    }

    /** Returns what an event that surely exists sells, without the places that are left. */
    Offer of(UUID eventId) {
        Object version = em.createNativeQuery("select version from event where id = ?1")
                .setParameter(1, eventId)
                .getSingleResult();
        return offer(eventId, ((Number) version).longValue());
    }

    @SuppressWarnings("unchecked")
    private Optional<OfferNow> now(String statement, Object key) {
        List<Object[]> rows =
                em.createNativeQuery(statement).setParameter(1, key).getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, OfferNow.Places> places = new HashMap<>();
        for (Object[] row : rows) {
            if (row[2] != null) {
                places.put((UUID) row[2], new OfferNow.Places(number(row[3]), number(row[4])));
            }
        }
        Object[] first = rows.get(0);
        Offer offer = offer((UUID) first[0], ((Number) first[1]).longValue());
        return Optional.of(new OfferNow(offer, places, clock.instant()));
    }

    private Offer offer(UUID eventId, long version) {
        Offer kept = known.get(eventId);
        if (kept != null && kept.version() == version) {
            return kept;
        }
        Offer read = reader.read(eventId);
        known.put(eventId, read);
        return read;
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
