package org.astc.plenary.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** All that is held of an event, whoever answered: it can only go as a whole. */
@ApplicationScoped
class AnswersOfEvent {
    private static final int BATCH = 1000;

    @PersistenceContext(unitName = "inclusion")
    private EntityManager em;

    /** Deletes a batch, the key last; returns how much there was. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int forget(UUID eventId) {
        byte[] event = EventTag.of(eventId);
        int gone = delete("delete from answer where event = ?1 limit " + BATCH, event);
        if (gone == 0) {
            gone = delete("delete from own_words where event = ?1 limit " + BATCH, event);
        }
        if (gone == 0) {
            gone = delete("delete from frozen_counts where event = ?1", event);
        }
        return gone == 0 ? delete("delete from event_key where event = ?1", event) : gone;
    }

    private int delete(String statement, byte[] event) {
        return em.createNativeQuery(statement).setParameter(1, event).executeUpdate();
    }
}
