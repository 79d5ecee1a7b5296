package org.astc.plenary.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Deed;

/**
 * What reviewers write. All of it only while the round is open; what is not the caller's is as if there were none
 * (404). One that is handed in and one that closes the round at the same moment do not pass each other: either it is
 * in, or it is refused.
 */
@ApplicationScoped
@Transactional
public class ReviewService {
    private Reviews reviews;
    private Rounds rounds;
    private Committee committee;
    private ReviewDesk desk;
    private AuditTrail trail;
    private Clock clock;

    protected ReviewService() {}

    @Inject
    ReviewService(Reviews reviews, Rounds rounds, Committee committee, ReviewDesk desk, AuditTrail trail, Clock clock) {
        this.reviews = reviews;
        this.rounds = rounds;
        this.committee = committee;
        this.desk = desk;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Keeps what was written so far, and returns the version to bring along the next time.
     *
     * @throws RoundClosed if the round is not open
     * @throws org.astc.plenary.platform.StaleData if it was kept from elsewhere since that version
     */
    public long keep(UUID reviewId, long seenVersion, Opinion opinion) {
        Review review = claim(reviewId);
        review.keep(opinion, rounds.criteria(review.getRoundId()), seenVersion, clock.instant());
        reviews.flush();
        return review.getVersion();
    }

    /**
     * Hands it in; until the round closes another opinion can be handed in instead.
     *
     * @throws PointsMissing unless all points that count are given
     */
    public void submit(UUID reviewId, long seenVersion, Opinion opinion) {
        Review review = claim(reviewId);
        review.submit(opinion, rounds.criteria(review.getRoundId()), seenVersion, clock.instant());
        record("review-submitted", review);
    }

    /** Gives no opinion, for a reason. */
    public void abstain(UUID reviewId, String reason) {
        Review review = claim(reviewId);
        review.abstain(reason, clock.instant());
        record("review-abstained", review);
    }

    /** Says that the caller is not impartial: the proposal is gone for them, here and everywhere. */
    public void declareConflict(UUID reviewId, String reason) {
        Review review = claim(reviewId);
        committee.add(new DeclaredConflict(review.getMemberId(), review.getProposalId(), reason, clock.instant()));
        review.conflict(clock.instant());
        record("conflict-declared", review);
    }

    /** Tells the chair that a text lets one know who is behind the proposal. */
    public void tellOfLeak(UUID reviewId, String words) {
        Review review = claim(reviewId);
        review.begin(clock.instant());
        reviews.add(new LeakReport(review, words, clock.instant()));
    }

    private Review claim(UUID reviewId) {
        UUID round = reviews.find(reviewId).map(Review::getRoundId).orElseThrow(NotFound::new);
        boolean open = rounds.hold(round).isOpen(clock.instant()); // first the round, as those who assign do
        Review review = desk.claimed(reviews.lock(reviewId));
        if (!open) {
            throw new RoundClosed();
        }
        return review;
    }

    private void record(String action, Review review) {
        trail.record(new Deed("account", action, "review", review.getId(), review.getEventId(), Map.of(), Map.of()));
    }
}
