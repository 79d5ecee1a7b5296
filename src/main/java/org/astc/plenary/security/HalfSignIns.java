package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All first steps that wait for their second one, or waited of late. */
@ApplicationScoped
class HalfSignIns {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    Optional<HalfSignIn> of(String tokenHash) {
        return query(tokenHash).getResultStream().findFirst();
    }

    /** Finds it and keeps others from it until this transaction ends, so that it is used once only. */
    Optional<HalfSignIn> claim(String tokenHash) {
        return query(tokenHash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    void add(HalfSignIn half) {
        em.persist(half);
    }

    int spendAllOf(UUID accountId, Instant now) {
        return em.createQuery("""
            update HalfSignIn h set h.usedAt = :now where h.accountId = :account and h.usedAt is null
            """)
                .setParameter("now", now)
                .setParameter("account", accountId)
                .executeUpdate();
    }

    int deleteAllOf(UUID accountId) {
        return em.createQuery("delete from HalfSignIn h where h.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    int deleteExpiredBefore(Instant moment) {
        return em.createQuery("delete from HalfSignIn h where h.expiresAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    private TypedQuery<HalfSignIn> query(String tokenHash) {
        return em.createQuery("select h from HalfSignIn h where h.tokenHash = :hash", HalfSignIn.class)
                .setParameter("hash", tokenHash);
    }
}
