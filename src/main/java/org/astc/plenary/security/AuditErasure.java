package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;
import java.util.function.IntSupplier;

/**
 * Takes the traits of a person off the audit trail: what the changed fields held. That something was done, and when,
 * stays. It is the one change that the trail's triggers let pass, and it must say so in its database session.
 */
@ApplicationScoped
public class AuditErasure {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    /** Forgets the values of all deeds on this thing; part of the caller's transaction. */
    public void forget(UUID subjectId) {
        unlocked(() -> em.createQuery(
                        "update AuditEntry e set e.before = null, e.after = null where e.subjectId = :subject")
                .setParameter("subject", subjectId)
                .executeUpdate());
    }

    /** Forgets the values of all deeds before that moment; part of the caller's transaction. Returns how many. */
    public int forgetBefore(Instant moment) {
        return unlocked(() -> em.createQuery("""
            update AuditEntry e set e.before = null, e.after = null
            where e.happenedAt < :moment and (e.before is not null or e.after is not null)
            """).setParameter("moment", moment).executeUpdate());
    }

    private int unlocked(IntSupplier change) {
        em.flush();
        em.createNativeQuery("set @plenary_erasure = 1").executeUpdate();
        try {
            return change.getAsInt();
        } finally {
            em.createNativeQuery("set @plenary_erasure = null").executeUpdate();
        }
    }
}
