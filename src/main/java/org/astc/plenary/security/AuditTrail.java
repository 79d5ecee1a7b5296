package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

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

    /** Adds the deed without the account: for what nobody is to learn who did it, signed in or not. */
    public void recordUnnamed(Deed deed) {
        em.persist(new AuditEntry(deed, null, clock.instant()));
    }

    private java.util.UUID signedIn() {
        try {
            return caller.identity().map(Caller.Identity::accountId).orElse(null);
        } catch (jakarta.enterprise.context.ContextNotActiveException background) {
            return null;
        }
    }
}
