package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All columns that somebody saved for exports. */
@ApplicationScoped
class ColumnSets {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    void add(SavedColumns set) {
        em.persist(set);
    }

    void remove(SavedColumns set) {
        em.remove(set);
    }

    Optional<SavedColumns> find(UUID id) {
        return Optional.ofNullable(em.find(SavedColumns.class, id));
    }

    /** By name. */
    List<SavedColumns> of(UUID accountId, UUID eventId) {
        return em.createQuery("""
            select s from SavedColumns s where s.accountId = :account and s.eventId = :event order by s.name, s.id
            """, SavedColumns.class)
                .setParameter("account", accountId)
                .setParameter("event", eventId)
                .getResultList();
    }

    List<SavedColumns> of(UUID accountId) {
        return em.createQuery(
                        "select s from SavedColumns s where s.accountId = :account order by s.id", SavedColumns.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    void removeAllOf(UUID accountId) {
        em.createQuery("delete from SavedColumns s where s.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
