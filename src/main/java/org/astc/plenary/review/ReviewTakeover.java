package org.astc.plenary.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** Takes over reviews that were written elsewhere, whether the round is open or not. */
@ApplicationScoped
@Transactional
public class ReviewTakeover {
    private Rounds rounds;
    private Reviews reviews;
    private Caller caller;
    private Clock clock;

    protected ReviewTakeover() {}

    @Inject
    ReviewTakeover(Rounds rounds, Reviews reviews, Caller caller, Clock clock) {
        this.rounds = rounds;
        this.reviews = reviews;
        this.caller = caller;
        this.clock = clock;
    }

    /** A review that is assigned. */
    public record Assigned(UUID proposalId, UUID memberId, List<Criterion.Question> criteria) {
        public Assigned {
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * Hands in the reviews of the round that are assigned and that somebody wrote.
     *
     * @param written returns the opinion on one, or empty if it was not written
     * @throws org.astc.plenary.security.Forbidden if the caller does not lead the review
     */
    public void takeOver(UUID roundId, Function<Assigned, Optional<Opinion>> written) {
        caller.require(Permission.LEAD_REVIEW, rounds.get(roundId).getEventId());
        List<Criterion.Question> criteria = rounds.criteria(roundId);
        for (Review review : reviews.ofRound(roundId)) {
            written.apply(new Assigned(review.getProposalId(), review.getMemberId(), criteria))
                    .ifPresent(opinion -> review.submit(opinion, criteria, review.getVersion(), clock.instant()));
        }
    }
}
