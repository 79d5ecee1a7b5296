package org.astc.plenary.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All members of all committees, and the conflicts of interest that they declared. */
@ApplicationScoped
class Committee {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    void add(Object row) {
        em.persist(row);
    }

    Optional<CommitteeMember> find(UUID id) {
        return Optional.ofNullable(em.find(CommitteeMember.class, id));
    }

    /** Returns everybody who is or was on the committee of the event, by number. */
    List<CommitteeMember> of(UUID eventId) {
        return em.createQuery(
                        "select m from CommitteeMember m where m.eventId = :event order by m.number",
                        CommitteeMember.class)
                .setParameter("event", eventId)
                .getResultList();
    }

    Optional<CommitteeMember> at(UUID eventId, UUID accountId) {
        return em.createQuery("""
            select m from CommitteeMember m where m.eventId = :event and m.accountId = :account
            """, CommitteeMember.class)
                .setParameter("event", eventId)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** Returns the committees that the account is on now. */
    List<CommitteeMember> ofAccount(UUID accountId) {
        return em.createQuery("""
            select m from CommitteeMember m where m.accountId = :account and m.active = true order by m.id
            """, CommitteeMember.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** Returns the committees that the account is or was on. */
    List<CommitteeMember> everOf(UUID accountId) {
        return em.createQuery(
                        "select m from CommitteeMember m where m.accountId = :account order by m.id",
                        CommitteeMember.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    List<DeclaredConflict> declared(Collection<UUID> members) {
        return members.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select c from DeclaredConflict c where c.memberId in :members", DeclaredConflict.class)
                        .setParameter("members", members)
                        .getResultList();
    }
}
