package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All sessions that somebody is or was signed in with. */
@ApplicationScoped
class SignInSessions {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    /**
     * Finds a session with its account and the roles of this moment in one query; one row for each role. The roles are
     * joined to the session: joined to the account, the persistence provider writes SQL that names it too early.
     */
    List<Object[]> withAccountAndRoles(String tokenHash) {
        return em.createQuery("""
            select s, a, g from SignInSession s
            join Account a on a.id = s.accountId
            left join RoleGrant g on g.accountId = s.accountId
            where s.tokenHash = :hash
            """, Object[].class)
                .setParameter("hash", tokenHash)
                .getResultList();
    }

    Optional<SignInSession> of(String tokenHash) {
        return em.createQuery("select s from SignInSession s where s.tokenHash = :hash", SignInSession.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    List<SignInSession> ofAccount(UUID accountId) {
        return em.createQuery("""
            select s from SignInSession s where s.accountId = :account order by s.id
            """, SignInSession.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    void add(SignInSession session) {
        em.persist(session);
    }

    int endAllOf(UUID accountId, Instant now) {
        return em.createQuery("""
            update SignInSession s set s.endedAt = :now where s.accountId = :account and s.endedAt is null
            """)
                .setParameter("now", now)
                .setParameter("account", accountId)
                .executeUpdate();
    }

    int deleteAllOf(UUID accountId) {
        return em.createQuery("delete from SignInSession s where s.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    int deleteExpiredBefore(Instant moment) {
        return em.createQuery("delete from SignInSession s where s.expiresAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
