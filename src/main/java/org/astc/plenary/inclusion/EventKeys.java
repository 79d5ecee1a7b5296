package org.astc.plenary.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The keys of all events, sealed. */
@ApplicationScoped
class EventKeys {
    @PersistenceContext(unitName = "inclusion")
    private EntityManager em;

    /** A sealed key, and the version of consent that holds for the whole event. */
    record Wrapped(byte[] key, int consentVersion) {}

    @SuppressWarnings("unchecked")
    Optional<Wrapped> of(byte[] event) {
        List<Object[]> rows = em.createNativeQuery("select wrapped, consent_version from event_key where event = ?1")
                .setParameter(1, event)
                .getResultList();
        return rows.stream().findFirst().map(row -> new Wrapped((byte[]) row[0], ((Number) row[1]).intValue()));
    }

    /** Keeps the key unless the event has one by now, and returns the one it has. */
    Wrapped keep(byte[] event, Wrapped fresh) {
        em.createNativeQuery("""
            insert into event_key (event, wrapped, consent_version) values (?1, ?2, ?3)
            on duplicate key update event = event
            """)
                .setParameter(1, event)
                .setParameter(2, fresh.key())
                .setParameter(3, fresh.consentVersion())
                .executeUpdate();
        return of(event).orElseThrow();
    }
}
