package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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

    /** Returns the roles at the event, and those at every event, by name of the account. */
    List<TeamMember> at(UUID eventId) {
        return em.createQuery("""
            select new org.astc.plenary.security.TeamMember(
              g.id, a.id, a.name, a.email, g.role, case when g.eventId is null then true else false end)
            from RoleGrant g join Account a on a.id = g.accountId
            where (g.eventId = :event or g.eventId is null) and a.status = :active
            order by g.eventId desc, a.name, a.email, g.role
            """, TeamMember.class)
                .setParameter("event", eventId)
                .setParameter("active", AccountStatus.ACTIVE)
                .getResultList();
    }

    boolean has(UUID accountId, Caller.Grant grant) {
        return of(accountId).stream().map(RoleGrant::toGrant).anyMatch(grant::equals);
    }

    /** Returns the addresses of those who may give roles at the event; at every event if it is null. */
    List<String> administratorsOf(UUID eventId) {
        return em.createQuery("""
            select distinct a.email from RoleGrant g join Account a on a.id = g.accountId
            where g.role = :administrator and (g.eventId is null or g.eventId = :event) and a.status = :active
            order by a.email
            """, String.class)
                .setParameter("administrator", Role.ADMINISTRATOR)
                .setParameter("event", eventId)
                .setParameter("active", AccountStatus.ACTIVE)
                .getResultList();
    }

    /**
     * Keeps everybody else from giving roles to the account until the transaction ends, so that none is given twice.
     */
    void lockRolesOf(UUID accountId) {
        em.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(RoleGrant grant) {
        em.persist(grant);
    }

    void remove(RoleGrant grant) {
        em.remove(grant);
    }

    /**
     * Returns the open accounts that hold this role at every event, and keeps everybody else from taking it from them
     * until the transaction ends.
     */
    List<UUID> lockEverywhere(Role role) {
        return em.createQuery("""
            select g from RoleGrant g join Account a on a.id = g.accountId
            where g.role = :role and g.eventId is null and a.status = :active order by g.id
            """, RoleGrant.class)
                .setParameter("role", role)
                .setParameter("active", AccountStatus.ACTIVE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(RoleGrant::getAccountId)
                .toList();
    }
}
