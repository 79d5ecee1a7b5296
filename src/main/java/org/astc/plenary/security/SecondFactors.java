package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import java.util.UUID;

/** The authenticator apps of all accounts, at most one for each. */
@ApplicationScoped
class SecondFactors {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    Optional<SecondFactor> of(UUID accountId) {
        return query(accountId).getResultStream().findFirst();
    }

    /** Finds it and keeps others from it until this transaction ends, so that no two tries are judged at once. */
    Optional<SecondFactor> claim(UUID accountId) {
        return query(accountId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Says whether it is asked for when somebody signs in to the account. */
    boolean isOn(UUID accountId) {
        return of(accountId).filter(SecondFactor::isOn).isPresent();
    }

    void add(SecondFactor factor) {
        em.persist(factor);
        em.flush();
    }

    int deleteAllOf(UUID accountId) {
        return em.createQuery("delete from SecondFactor f where f.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    private TypedQuery<SecondFactor> query(UUID accountId) {
        return em.createQuery("select f from SecondFactor f where f.accountId = :account", SecondFactor.class)
                .setParameter("account", accountId);
    }
}
