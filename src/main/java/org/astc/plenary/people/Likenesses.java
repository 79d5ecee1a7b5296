package org.astc.plenary.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All pairs of records that look alike. */
@ApplicationScoped
class Likenesses {
    /** A mailbox of a whole house makes no pair of everybody with everybody: each is compared with the oldest few. */
    private static final int PARTNERS = 5;

    private static final String PAIRS = """
            select one, two, domain from (
              select a.id one, b.id two, a.domain domain, row_number() over (partition by a.id order by b.id) place
              from person a join person b on %s and b.id <> a.id
              where a.id in (%s) and a.merged_into is null and b.merged_into is null and a.name <> '') pair
            where place <= ?1
            """;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    /** Two ids, and the domain of the first one's address. */
    record Pair(UUID one, UUID two, String domain) {}

    List<Pair> ofAddress(List<UUID> people) {
        return pairs("b.email = a.email", people);
    }

    List<Pair> ofName(List<UUID> people) {
        return pairs("b.name = a.name and b.domain = a.domain", people);
    }

    private List<Pair> pairs(String alike, List<UUID> people) {
        List<String> places = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            places.add("?" + (i + 2));
        }
        Query query = em.createNativeQuery(PAIRS.formatted(alike, String.join(",", places)))
                .setParameter(1, PARTNERS);
        for (int i = 0; i < people.size(); i++) {
            query.setParameter(i + 2, people.get(i));
        }
        List<Pair> found = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Object[] values = (Object[]) row;
            found.add(new Pair((UUID) values[0], (UUID) values[1], (String) values[2]));
        }
        return found;
    }

    /** Adds the pair unless it is known, whatever became of it. */
    void addIfNew(Likeness pair) {
        boolean known = !em.createQuery(
                        "select l.id from Likeness l where l.oneId = :one and l.twoId = :two", UUID.class)
                .setParameter("one", pair.getOneId())
                .setParameter("two", pair.getTwoId())
                .getResultList()
                .isEmpty();
        if (!known) {
            em.persist(pair);
        }
    }

    Optional<Likeness> between(UUID one, UUID two) {
        return em.createQuery("""
            select l from Likeness l where l.oneId = :one and l.twoId = :two or l.oneId = :two and l.twoId = :one
            """, Likeness.class)
                .setParameter("one", one)
                .setParameter("two", two)
                .getResultStream()
                .findFirst();
    }

    /** Returns open pairs, the newest first: those below that one, or above it. */
    List<Likeness> open(UUID from, boolean newer, int atMost) {
        List<Likeness> found = em.createQuery(
                        "select l from Likeness l where l.status = :open and "
                                + (newer ? "l.id > :from order by l.id" : "l.id < :from order by l.id desc"),
                        Likeness.class)
                .setParameter("open", Likeness.Standing.OPEN)
                .setParameter("from", from)
                .setMaxResults(atMost)
                .getResultList();
        List<Likeness> ordered = new ArrayList<>(found);
        if (newer) {
            Collections.reverse(ordered);
        }
        return ordered;
    }

    List<Likeness> openWith(UUID record, int atMost) {
        return em.createQuery("""
            select l from Likeness l where l.status = :open and (l.oneId = :record or l.twoId = :record) order by l.id
            """, Likeness.class)
                .setParameter("open", Likeness.Standing.OPEN)
                .setParameter("record", record)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The record is gone from the lists. */
    void merged(UUID person) {
        turn(person, Likeness.Standing.OPEN, Likeness.Standing.MERGED);
    }

    /** The record is back in the lists. */
    void parted(UUID person) {
        turn(person, Likeness.Standing.MERGED, Likeness.Standing.OPEN);
    }

    void forget(UUID person) {
        em.createQuery("delete from Likeness l where l.oneId = :person or l.twoId = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    private void turn(UUID person, Likeness.Standing from, Likeness.Standing to) {
        em.createQuery("""
            update Likeness l set l.status = :to
            where l.status = :from and (l.oneId = :person or l.twoId = :person)
            """)
                .setParameter("to", to)
                .setParameter("from", from)
                .setParameter("person", person)
                .executeUpdate();
    }
}
