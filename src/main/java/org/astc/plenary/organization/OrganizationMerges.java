package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.people.MergeStatus;

/** All merges of organizations, with what they moved in this context. */
@ApplicationScoped
class OrganizationMerges {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    /** What a part of a merge is. */
    enum Part {
        MEMBERSHIP,
        /** A domain that the other record had. */
        DOMAIN,
        /** A domain that the kept record did not have before. */
        NEW_DOMAIN,
        /** A record that was merged into the other one before. */
        RECORD,
        /** A person who works there. */
        AFFILIATION,
        CLAIM,
        CONTACT
    }

    void add(OrganizationMerge merge) {
        em.persist(merge);
        em.flush();
    }

    Optional<OrganizationMerge> find(UUID id) {
        return Optional.ofNullable(em.find(OrganizationMerge.class, id));
    }

    Optional<OrganizationMerge> lock(UUID id) {
        return Optional.ofNullable(em.find(OrganizationMerge.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Returns the open merges into the record. */
    List<OrganizationMerge> openInto(UUID keptId) {
        return em.createQuery("""
            select m from OrganizationMerge m where m.keptId = :kept and m.status = :open order by m.id
            """, OrganizationMerge.class)
                .setParameter("kept", keptId)
                .setParameter("open", MergeStatus.OPEN)
                .getResultList();
    }

    /** Claims open merges whose time is over, at most so many, leaving alone what somebody else works on. */
    @SuppressWarnings("unchecked")
    List<OrganizationMerge> claimOver(Instant now, int atMost) {
        List<UUID> ids = em.createNativeQuery("""
            select id from organization_merge where status = 'OPEN' and undo_until <= ?1
            order by undo_until limit ?2 for update skip locked
            """)
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(2, atMost)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select m from OrganizationMerge m where m.id in :ids order by m.id",
                                OrganizationMerge.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Returns open merges, newest first, below that one. */
    List<OrganizationMerge> open(UUID below, int atMost) {
        return em.createQuery("""
            select m from OrganizationMerge m where m.status = :open and m.id < :below order by m.id desc
            """, OrganizationMerge.class)
                .setParameter("open", MergeStatus.OPEN)
                .setParameter("below", below)
                .setMaxResults(atMost)
                .getResultList();
    }

    void note(UUID mergeId, Part kind, Object part) {
        em.createNativeQuery("insert into organization_merge_part (merge_id, kind, part) values (?1, ?2, ?3)")
                .setParameter(1, mergeId)
                .setParameter(2, kind.name())
                .setParameter(3, part.toString())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<String> parts(UUID mergeId, Part kind) {
        return em.createNativeQuery("select part from organization_merge_part where merge_id = ?1 and kind = ?2")
                .setParameter(1, mergeId)
                .setParameter(2, kind.name())
                .getResultList();
    }
}
