package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** All roles that are held at this moment. */
@ApplicationScoped
class RoleGrants {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    List<RoleGrant> of(UUID accountId) {
        return em.createQuery("select g from RoleGrant g where g.accountId = :account order by g.id", RoleGrant.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    boolean has(UUID accountId, Caller.Grant grant) {
        return of(accountId).stream().map(RoleGrant::toGrant).anyMatch(grant::equals);
    }

    void add(RoleGrant grant) {
        em.persist(grant);
    }

    void remove(RoleGrant grant) {
        em.remove(grant);
    }

    /** Counts the accounts that hold this role at every event. */
    long everywhere(Role role) {
        return em.createQuery("""
            select count(distinct g.accountId) from RoleGrant g where g.role = :role and g.eventId is null
            """, Long.class).setParameter("role", role).getSingleResult();
    }
}
