package org.astc.plenary.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All merges of people, with what they moved in this context and below. */
@ApplicationScoped
class PersonMerges {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    /** What a part of a merge is. */
    enum Part {
        /** An account that belongs to the person. */
        ACCOUNT,
        /** A record that was merged into the other one before. */
        RECORD,
        /** A record made by the merge, so that the person is known by the former contact as well. */
        CONTACT
    }

    void add(PersonMerge merge) {
        em.persist(merge);
        em.flush();
    }

    Optional<PersonMerge> find(UUID id) {
        return Optional.ofNullable(em.find(PersonMerge.class, id));
    }

    Optional<PersonMerge> lock(UUID id) {
        return Optional.ofNullable(em.find(PersonMerge.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Returns the open merges into the record, oldest first. */
    List<PersonMerge> openInto(UUID keptId) {
        return em.createQuery("""
            select m from PersonMerge m where m.keptId = :kept and m.status = :open order by m.id
            """, PersonMerge.class)
                .setParameter("kept", keptId)
                .setParameter("open", MergeStatus.OPEN)
                .getResultList();
    }

    /** Returns the open merges in which one of the records takes part. */
    List<PersonMerge> openWith(Collection<UUID> people) {
        return em.createQuery("""
            select m from PersonMerge m
            where m.status = :open and (m.keptId in :people or m.otherId in :people) order by m.id
            """, PersonMerge.class)
                .setParameter("open", MergeStatus.OPEN)
                .setParameter("people", people)
                .getResultList();
    }

    /** Claims open merges whose time is over, at most so many, leaving alone what somebody else works on. */
    @SuppressWarnings("unchecked")
    List<PersonMerge> claimOver(Instant now, int atMost) {
        List<UUID> ids = em.createNativeQuery("""
            select id from person_merge where status = 'OPEN' and undo_until <= ?1
            order by undo_until limit ?2 for update skip locked
            """)
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(2, atMost)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select m from PersonMerge m where m.id in :ids order by m.id", PersonMerge.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Returns open merges, newest first, below that one. */
    List<PersonMerge> open(UUID below, int atMost) {
        return em.createQuery("""
            select m from PersonMerge m where m.status = :open and m.id < :below order by m.id desc
            """, PersonMerge.class)
                .setParameter("open", MergeStatus.OPEN)
                .setParameter("below", below)
                .setMaxResults(atMost)
                .getResultList();
    }

    void note(UUID mergeId, Part kind, UUID part) {
        em.createNativeQuery("insert into person_merge_part (merge_id, kind, part_id) values (?1, ?2, ?3)")
                .setParameter(1, mergeId)
                .setParameter(2, kind.name())
                .setParameter(3, part)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<UUID> parts(UUID mergeId, Part kind) {
        return em.createNativeQuery("select part_id from person_merge_part where merge_id = ?1 and kind = ?2")
                .setParameter(1, mergeId)
                .setParameter(2, kind.name())
                .getResultList();
    }

    void forget(UUID mergeId, Part kind) {
        em.createNativeQuery("delete from person_merge_part where merge_id = ?1 and kind = ?2")
                .setParameter(1, mergeId)
                .setParameter(2, kind.name())
                .executeUpdate();
    }
}
