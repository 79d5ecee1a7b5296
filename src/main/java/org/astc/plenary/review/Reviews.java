package org.astc.plenary.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All reviews, from the moment in which they are assigned. */
@ApplicationScoped
class Reviews {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    void add(Object row) {
        em.persist(row);
    }

    void remove(Review review) {
        em.remove(review);
    }

    void flush() {
        em.flush();
    }

    Optional<Review> find(UUID id) {
        return Optional.ofNullable(em.find(Review.class, id));
    }

    /** Finds the review and keeps everybody else from changing it until the transaction ends. */
    Optional<Review> lock(UUID id) {
        return Optional.ofNullable(em.find(Review.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Returns the reviews of these members in the order of their lists, without their points. */
    List<Review> ofMembers(Collection<UUID> members) {
        return members.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select r from Review r where r.memberId in :members order by r.place, r.id",
                                Review.class)
                        .setParameter("members", members)
                        .getResultList();
    }

    List<LeakReport> reports(UUID reviewId) {
        return em.createQuery("select l from LeakReport l where l.reviewId = :review", LeakReport.class)
                .setParameter("review", reviewId)
                .getResultList();
    }

    List<Review> ofRound(UUID roundId) {
        return em.createQuery("select r from Review r where r.roundId = :round order by r.id", Review.class)
                .setParameter("round", roundId)
                .getResultList();
    }

    /** Returns the reviews of the proposal in the round that are handed in. */
    List<Review> handedIn(UUID roundId, UUID proposalId) {
        return em.createQuery("""
            select r from Review r
            where r.roundId = :round and r.proposalId = :proposal and r.status = :submitted order by r.id
            """, Review.class)
                .setParameter("round", roundId)
                .setParameter("proposal", proposalId)
                .setParameter("submitted", ReviewStatus.SUBMITTED)
                .getResultList();
    }
}
