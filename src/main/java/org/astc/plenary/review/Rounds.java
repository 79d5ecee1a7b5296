package org.astc.plenary.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astc.plenary.platform.NotFound;

/** All rounds of review with their criteria. */
@ApplicationScoped
class Rounds {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    void add(Object row) {
        em.persist(row);
    }

    /** Writes what was added so far: rows that point at others come after them. */
    void flush() {
        em.flush();
    }

    ReviewRound get(UUID id) {
        return Optional.ofNullable(em.find(ReviewRound.class, id)).orElseThrow(NotFound::new);
    }

    /** Finds the round and keeps everybody else from changing or locking it until the transaction ends. */
    ReviewRound lock(UUID id) {
        return Optional.ofNullable(em.find(ReviewRound.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /**
     * Finds the round and keeps it as it is until the transaction ends, together with others who do: whoever closes it
     * waits for those who are handing in.
     */
    ReviewRound hold(UUID id) {
        em.createNativeQuery("select id from review_round where id = ?1 lock in share mode")
                .setParameter(1, id.toString())
                .getResultList();
        ReviewRound round = get(id);
        em.refresh(round);
        return round;
    }

    List<ReviewRound> at(UUID eventId) {
        return em.createQuery(
                        "select r from ReviewRound r where r.eventId = :event order by r.opensAt, r.id",
                        ReviewRound.class)
                .setParameter("event", eventId)
                .getResultList();
    }

    Map<UUID, ReviewRound> with(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select r from ReviewRound r where r.id in :ids", ReviewRound.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(ReviewRound::getId, round -> round));
    }

    List<Criterion.Question> criteria(UUID roundId) {
        return em.createQuery("select c from Criterion c where c.roundId = :round order by c.position", Criterion.class)
                .setParameter("round", roundId)
                .getResultStream()
                .map(Criterion::look)
                .toList();
    }
}
