package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

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
        em.flush();
        em.createNativeQuery("set @plenary_erasure = 1").executeUpdate();
        try {
            em.createQuery("update AuditEntry e set e.before = null, e.after = null where e.subjectId = :subject")
                    .setParameter("subject", subjectId)
                    .executeUpdate();
        } finally {
            em.createNativeQuery("set @plenary_erasure = null").executeUpdate();
        }
    }
}
