package org.astc.plenary.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Letters that wait to be sent. A letter posted in a transaction leaves only if that transaction commits. */
@ApplicationScoped
public class Outbox {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    private Clock clock;

    protected Outbox() {}

    @Inject
    Outbox(Clock clock) {
        this.clock = clock;
    }

    public void post(Letter letter) {
        em.persist(new OutboxEntry(letter, clock.instant()));
    }
}
