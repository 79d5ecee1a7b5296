package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.event.EventService;

/** What each event returns to people who cancel, step by step; shown before they buy. */
@ApplicationScoped
@Transactional
public class RefundLadder {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    private EventService events;

    protected RefundLadder() {}

    @Inject
    RefundLadder(EventService events) {
        this.events = events;
    }

    /**
     * Promises the steps, earliest first, for an event that has none yet.
     *
     * @throws org.astc.plenary.security.Forbidden if the caller may not configure the event
     */
    public void promise(UUID eventId, List<RefundPromise> steps) {
        events.touch(eventId);
        int position = 0;
        for (RefundPromise step : steps) {
            em.persist(new RefundStep(eventId, ++position, step));
        }
    }

    /** Returns the steps of the event, earliest first; empty if it promises none. */
    public List<RefundPromise> of(UUID eventId) {
        return em.createQuery(
                        "select s from RefundStep s where s.eventId = :event order by s.position", RefundStep.class)
                .setParameter("event", eventId)
                .getResultStream()
                .map(RefundStep::promise)
                .toList();
    }
}
