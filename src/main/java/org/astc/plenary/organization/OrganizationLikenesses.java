package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.people.Likeness;

/** All pairs of records that look alike. */
@ApplicationScoped
class OrganizationLikenesses {
    /** Each is compared with the oldest few that are alike. */
    private static final int PARTNERS = 5;

    private static final String PAIRS = """
            select one, two from (
              select distinct a.id one, b.id two, dense_rank() over (partition by a.id order by b.id) place
              from organization a %s
              where a.id in (%s) and a.merged_into is null and b.merged_into is null) pair
            where place <= ?1
            """;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    /** Two ids. */
    record Pair(UUID one, UUID two) {}

    /** Returns up to so many records that were not compared yet, leaving alone what somebody else works on. */
    @SuppressWarnings("unchecked")
    List<UUID> toCompare(int atMost) {
        return em.createNativeQuery("""
            select id from organization where compared = false order by id limit ?1 for update skip locked
            """).setParameter(1, atMost).getResultList();
    }

    /** Notes that these were compared, which is no new version of what they say. */
    void compared(List<UUID> organizations) {
        for (UUID id : organizations) {
            em.createNativeQuery("update organization set compared = true where id = ?1")
                    .setParameter(1, id)
                    .executeUpdate();
        }
    }

    List<Pair> ofDomain(List<UUID> organizations) {
        return pairs("""
            join organization_domain d on d.organization_id = a.id
            join organization_domain e on e.domain = d.domain and e.organization_id <> a.id
            join organization b on b.id = e.organization_id
            """, organizations);
    }

    List<Pair> ofName(List<UUID> organizations) {
        return pairs(
                "join organization b on b.name = a.name and b.country = a.country and b.id <> a.id", organizations);
    }

    private List<Pair> pairs(String alike, List<UUID> organizations) {
        List<String> places = new ArrayList<>();
        for (int i = 0; i < organizations.size(); i++) {
            places.add("?" + (i + 2));
        }
        Query query = em.createNativeQuery(PAIRS.formatted(alike, String.join(",", places)))
                .setParameter(1, PARTNERS);
        for (int i = 0; i < organizations.size(); i++) {
            query.setParameter(i + 2, organizations.get(i));
        }
        List<Pair> found = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Object[] values = (Object[]) row;
            found.add(new Pair((UUID) values[0], (UUID) values[1]));
        }
        return found;
    }

    /** Adds the pair unless it is known, whatever became of it. */
    void addIfNew(OrganizationLikeness pair) {
        boolean known = !em.createQuery(
                        "select l.id from OrganizationLikeness l where l.oneId = :one and l.twoId = :two", UUID.class)
                .setParameter("one", pair.getOneId())
                .setParameter("two", pair.getTwoId())
                .getResultList()
                .isEmpty();
        if (!known) {
            em.persist(pair);
        }
    }

    Optional<OrganizationLikeness> between(UUID one, UUID two) {
        return em.createQuery("""
            select l from OrganizationLikeness l where l.oneId = :one and l.twoId = :two or l.oneId = :two and l.twoId = :one
            """, OrganizationLikeness.class)
                .setParameter("one", one)
                .setParameter("two", two)
                .getResultStream()
                .findFirst();
    }

    /** Returns open pairs, the newest first: those below that one, or above it. */
    List<OrganizationLikeness> open(UUID from, boolean newer, int atMost) {
        List<OrganizationLikeness> found = em.createQuery(
                        "select l from OrganizationLikeness l where l.status = :open and "
                                + (newer ? "l.id > :from order by l.id" : "l.id < :from order by l.id desc"),
                        OrganizationLikeness.class)
                .setParameter("open", Likeness.Standing.OPEN)
                .setParameter("from", from)
                .setMaxResults(atMost)
                .getResultList();
        List<OrganizationLikeness> ordered = new ArrayList<>(found);
        if (newer) {
            Collections.reverse(ordered);
        }
        return ordered;
    }

    List<OrganizationLikeness> openWith(UUID record, int atMost) {
        return em.createQuery("""
            select l from OrganizationLikeness l where l.status = :open and (l.oneId = :record or l.twoId = :record) order by l.id
            """, OrganizationLikeness.class)
                .setParameter("open", Likeness.Standing.OPEN)
                .setParameter("record", record)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The record is gone from the lists. */
    void merged(UUID organization) {
        turn(organization, Likeness.Standing.OPEN, Likeness.Standing.MERGED);
    }

    /** The record is back in the lists. */
    void parted(UUID organization) {
        turn(organization, Likeness.Standing.MERGED, Likeness.Standing.OPEN);
    }

    private void turn(UUID organization, Likeness.Standing from, Likeness.Standing to) {
        em.createQuery("""
            update OrganizationLikeness l set l.status = :to
            where l.status = :from and (l.oneId = :organization or l.twoId = :organization)
            """)
                .setParameter("to", to)
                .setParameter("from", from)
                .setParameter("organization", organization)
                .executeUpdate();
    }
}
