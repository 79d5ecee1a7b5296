package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All tokens ever made. */
@ApplicationScoped
class ApiTokens {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    /** Finds a token with its account and the roles of this moment in one query; one row for each role. */
    List<Object[]> withAccountAndRoles(String tokenHash) {
        return em.createQuery("""
            select t, a, g from ApiToken t
            join Account a on a.id = t.accountId
            left join RoleGrant g on g.accountId = t.accountId
            where t.tokenHash = :hash
            """, Object[].class)
                .setParameter("hash", tokenHash)
                .getResultList();
    }

    /** Returns the tokens of the event that work, newest first. */
    List<TokenLine> at(UUID eventId) {
        return em.createQuery("""
            select new org.astc.plenary.security.TokenLine(t.id, t.name, a.name, t.scopes, t.createdAt, t.lastUsedAt)
            from ApiToken t join Account a on a.id = t.accountId
            where t.eventId = :event and t.revokedAt is null order by t.id desc
            """, TokenLine.class)
                .setParameter("event", eventId)
                .getResultList();
    }

    Optional<ApiToken> find(UUID eventId, UUID id) {
        return em.createQuery(
                        "select t from ApiToken t where t.id = :id and t.eventId = :event and t.revokedAt is null",
                        ApiToken.class)
                .setParameter("id", id)
                .setParameter("event", eventId)
                .getResultStream()
                .findFirst();
    }

    List<ApiToken> ofAccount(UUID accountId) {
        return em.createQuery("select t from ApiToken t where t.accountId = :account order by t.id", ApiToken.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    void add(ApiToken token) {
        em.persist(token);
    }

    int deleteAllOf(UUID accountId) {
        return em.createQuery("delete from ApiToken t where t.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
