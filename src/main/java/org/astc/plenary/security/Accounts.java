package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;

/** All accounts ever opened, with the roles given to them. */
@ApplicationScoped
class Accounts {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    Account get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    Optional<Account> find(UUID id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    /** Finds the account of a cleaned address. */
    Optional<Account> of(String email) {
        return em.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    /** Returns the accounts of a person and of an address. */
    List<Account> ofPerson(UUID personId, String email) {
        return em.createQuery(
                        "select a from Account a where a.personId = :person or a.email = :email order by a.id",
                        Account.class)
                .setParameter("person", personId)
                .setParameter("email", email)
                .getResultList();
    }

    List<Account> ofPerson(UUID person) {
        return em.createQuery("select a from Account a where a.personId = :person order by a.id", Account.class)
                .setParameter("person", person)
                .getResultList();
    }

    List<Account> with(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select a from Account a where a.id in :ids", Account.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    List<Account> all() {
        return em.createQuery("select a from Account a order by a.email", Account.class)
                .getResultList();
    }

    Account add(Account account) {
        em.persist(account);
        return account;
    }
}
