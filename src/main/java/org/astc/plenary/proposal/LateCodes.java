package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.Text;

/** All late codes, and the counters of what came in by them. */
@ApplicationScoped
class LateCodes {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    private volatile boolean guarded = true;

    /** Switches the guard off, or on again: a race test that does not fail without the guard proves nothing. */
    void guard(boolean on) {
        guarded = on;
    }

    void add(LateCode code) {
        em.persist(code);
    }

    /** Returns those of the event, newest first. */
    List<LateCode> of(UUID eventId) {
        return em.createQuery(
                        "select c from LateCode c where c.eventId = :event order by c.createdAt desc, c.id desc",
                        LateCode.class)
                .setParameter("event", eventId)
                .getResultList();
    }

    /** Returns which proposals of the event came in by a late code: the code's id, the proposal's code and title. */
    List<Object[]> uses(UUID eventId) {
        return em.createQuery("""
            select p.lateCodeId, p.code, p.title from Proposal p
            where p.eventId = :event and p.lateCodeId is not null and p.submittedAt is not null
            order by p.submittedAt
            """, Object[].class)
                .setParameter("event", eventId)
                .getResultList();
    }

    Optional<LateCode> find(UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(LateCode.class, id));
    }

    /** Finds the code of the event, as somebody typed it. */
    Optional<LateCode> byCode(UUID eventId, String typed) {
        return em.createQuery("select c from LateCode c where c.eventId = :event and c.code = :code", LateCode.class)
                .setParameter("event", eventId)
                .setParameter("code", Text.code(Text.clean(typed)))
                .getResultStream()
                .findFirst();
    }

    /**
     * Counts one more proposal that comes in by the code; until the transaction ends, everybody with the code waits.
     *
     * @return whether there was a use left; if not, nothing was counted
     */
    boolean use(LateCode code) {
        em.flush();
        if (!guarded) {
            return useUnguarded(code);
        }
        return em.createQuery("""
            update LateCode c set c.uses = c.uses + 1 where c.id = :id and c.uses < c.mostUses
            """).setParameter("id", code.getId()).executeUpdate() == 1;
    }

    /** Looks first and counts then, as it was read: the negative control. */
    private boolean useUnguarded(LateCode code) {
        if (code.isUsedUp()) {
            return false;
        }
        em.createQuery("update LateCode c set c.uses = :uses where c.id = :id")
                .setParameter("uses", code.getUses() + 1)
                .setParameter("id", code.getId())
                .executeUpdate();
        return true;
    }
}
