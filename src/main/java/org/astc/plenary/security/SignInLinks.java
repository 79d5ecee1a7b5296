package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All sign-in links of the last days. */
@ApplicationScoped
class SignInLinks {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    Optional<SignInLink> find(UUID id) {
        return Optional.ofNullable(em.find(SignInLink.class, id));
    }

    /** Finds a link and keeps others from it until this transaction ends, so that it is used once only. */
    Optional<SignInLink> claim(UUID id) {
        return Optional.ofNullable(em.find(SignInLink.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Puts the link in place of those that went to the same address before. */
    void replaceWith(SignInLink newest, Instant now) {
        spendAllOf(newest.getEmail(), now);
        em.persist(newest);
    }

    void spendAllOf(String email, Instant now) {
        em.createQuery("""
            update SignInLink l set l.usedAt = :now where l.email = :email and l.usedAt is null and l.expiresAt > :now
            """)
                .setParameter("now", now)
                .setParameter("email", email)
                .executeUpdate();
    }

    boolean isNewest(SignInLink link) {
        return em.createQuery("select count(l) from SignInLink l where l.email = :email and l.id > :id", Long.class)
                        .setParameter("email", link.getEmail())
                        .setParameter("id", link.getId())
                        .getSingleResult()
                == 0;
    }

    int deleteAllOf(String email) {
        return em.createQuery("delete from SignInLink l where l.email = :email")
                .setParameter("email", email)
                .executeUpdate();
    }

    int deleteExpiredBefore(Instant moment) {
        return em.createQuery("delete from SignInLink l where l.expiresAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
