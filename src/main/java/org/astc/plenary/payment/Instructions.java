package org.astc.plenary.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** What the staff of each event say about paying. */
@ApplicationScoped
class Instructions {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    /** Returns the words of the event, of several lines; empty if there are none. */
    String of(UUID eventId) {
        PaymentInstructions stored = em.find(PaymentInstructions.class, eventId);
        return stored == null ? "" : stored.getWords();
    }

    /** Keeps the words instead of those before; empty: there are none any more. */
    void keep(UUID eventId, String words) {
        PaymentInstructions stored = em.find(PaymentInstructions.class, eventId);
        if (stored == null && !words.isEmpty()) {
            em.persist(new PaymentInstructions(eventId, words));
        } else if (stored != null && words.isEmpty()) {
            em.remove(stored);
        } else if (stored != null) {
            stored.say(words);
        }
    }
}
