package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Who did what to what, and when. It only grows. Entries are written in the transaction of the deed. */
@ApplicationScoped
public class AuditTrail {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    private Clock clock;
    private Caller caller;

    protected AuditTrail() {}

    @Inject
    AuditTrail(Clock clock, Caller caller) {
        this.clock = clock;
        this.caller = caller;
    }

    /** Adds the deed, with the signed-in account if there is one. */
    public void record(Deed deed) {
        em.persist(new AuditEntry(deed, signedIn(), clock.instant()));
    }

    /** Adds the deed unless the same was done to the same thing before, with the same value in that field. */
    public void recordOnce(Deed deed, String field) {
        boolean isNew = em.createNativeQuery("""
                select 1 from audit_entry where subject_id = ?1 and action = ?2 and json_value(after_value, ?3) = ?4
                limit 1
                """)
                .setParameter(1, deed.subjectId().toString())
                .setParameter(2, deed.action())
                .setParameter(3, "$." + field)
                .setParameter(4, String.valueOf(deed.after().get(field)))
                .getResultList()
                .isEmpty();
        if (isNew) {
            record(deed);
        }
    }

    /** Adds the deed without the account: for what nobody is to learn who did it, signed in or not. */
    public void recordUnnamed(Deed deed) {
        em.persist(new AuditEntry(deed, null, clock.instant()));
    }

    /** Says whether the newest deed on the thing is one of that kind, done by the account that is signed in now. */
    public boolean isNewestOwn(UUID subjectId, String action) {
        UUID account = signedIn();
        return account != null
                && newestBy(subjectId, action).filter(account::equals).isPresent();
    }

    /** Returns the account that did the newest deed on the thing, if that is one of that kind and was done by one. */
    public Optional<UUID> newestBy(UUID subjectId, String action) {
        return em.createQuery(
                        "select e from AuditEntry e where e.subjectId = :subject order by e.id desc", AuditEntry.class)
                .setParameter("subject", subjectId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(newest -> newest.by(action));
    }

    private UUID signedIn() {
        try {
            return caller.identity().map(Caller.Identity::accountId).orElse(null);
        } catch (jakarta.enterprise.context.ContextNotActiveException background) {
            return null;
        }
    }
}
