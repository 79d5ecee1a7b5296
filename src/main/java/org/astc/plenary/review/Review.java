package org.astc.plenary.review;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astc.plenary.platform.Ids;
import org.astc.plenary.platform.StaleData;

/** One reviewer's opinion of one proposal in a round: assigned, written as a draft, handed in; or not given. */
@Entity
@Table(name = "review")
public class Review {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "round_id")
    private UUID roundId;

    @Column(name = "proposal_id")
    private UUID proposalId;

    @Column(name = "member_id")
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private ReviewStatus status;

    @Column(name = "by_hand")
    private boolean byHand;

    private int place;

    @Column(name = "for_committee")
    private String forCommittee;

    @Column(name = "for_proposer")
    private String forProposer;

    @Column(name = "own_note")
    private String ownNote;

    private String reason;
    private Double score;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @ElementCollection
    @CollectionTable(name = "review_point", joinColumns = @JoinColumn(name = "review_id"))
    private Set<ReviewPoint> points = new HashSet<>();

    protected Review() {}

    Review(ReviewRound round, UUID proposalId, UUID memberId, int place, boolean byHand, Instant now) {
        this.id = Ids.next();
        this.eventId = round.getEventId();
        this.roundId = round.getId();
        this.proposalId = requireNonNull(proposalId);
        this.memberId = requireNonNull(memberId);
        this.status = ReviewStatus.ASSIGNED;
        this.place = place;
        this.byHand = byHand;
        this.reason = "";
        this.assignedAt = requireNonNull(now);
        say(Opinion.NONE, List.of());
    }

    /** The reviewer did something with it: it is not assigned to somebody else without a word any more. */
    void begin(Instant now) {
        if (status == ReviewStatus.ASSIGNED) {
            become(ReviewStatus.DRAFT);
            changedAt = requireNonNull(now);
        }
    }

    /**
     * Keeps what was written so far. A review that is handed in stays so.
     *
     * @throws PointsMissing if it is handed in, and points that count are taken off
     */
    void keep(Opinion opinion, List<Criterion.Question> criteria, long seenVersion, Instant now) {
        requireSeen(seenVersion);
        if (status == ReviewStatus.SUBMITTED && opinion.score(criteria).isEmpty()) {
            throw new PointsMissing();
        }
        become(status == ReviewStatus.SUBMITTED ? ReviewStatus.SUBMITTED : ReviewStatus.DRAFT);
        say(opinion, criteria);
        changedAt = requireNonNull(now);
    }

    /**
     * Hands it in, or hands in another opinion.
     *
     * @throws PointsMissing unless all points that count are given
     */
    void submit(Opinion opinion, List<Criterion.Question> criteria, long seenVersion, Instant now) {
        requireSeen(seenVersion);
        if (opinion.score(criteria).isEmpty()) {
            throw new PointsMissing();
        }
        become(ReviewStatus.SUBMITTED);
        say(opinion, criteria);
        changedAt = requireNonNull(now);
        submittedAt = now;
    }

    /** Gives no opinion, and says why. */
    void abstain(String why, Instant now) {
        become(ReviewStatus.ABSTAINED);
        reason = requireNonNull(why);
        changedAt = requireNonNull(now);
        submittedAt = null;
    }

    /** Nothing stays that the reviewer wrote for themselves, or of their reasons. */
    void forget() {
        ownNote = "";
        reason = "";
    }

    /** The chair takes the proposal from the reviewer. */
    void takeOff(Instant now) {
        become(ReviewStatus.TAKEN_OFF);
        changedAt = requireNonNull(now);
    }

    /** The chair gives it to the reviewer again. */
    void giveAgain(Instant now) {
        become(ReviewStatus.ASSIGNED);
        byHand = true;
        changedAt = requireNonNull(now);
    }

    /** The reviewer is not impartial: what they thought is not kept. */
    void conflict(Instant now) {
        become(ReviewStatus.CONFLICTED);
        say(Opinion.NONE, List.of());
        changedAt = requireNonNull(now);
        submittedAt = null;
    }

    private void say(Opinion opinion, List<Criterion.Question> criteria) {
        forCommittee = requireNonNull(opinion.forCommittee());
        forProposer = requireNonNull(opinion.forProposer());
        ownNote = requireNonNull(opinion.ownNote());
        Set<ReviewPoint> given = opinion.points().entrySet().stream()
                .map(each -> new ReviewPoint(each.getKey(), each.getValue()))
                .collect(Collectors.toSet());
        points.retainAll(given);
        points.addAll(given);
        OptionalDouble mean = opinion.score(criteria);
        score = mean.isPresent() ? mean.getAsDouble() : null;
    }

    private void become(ReviewStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalTransition();
        }
        status = next;
    }

    private void requireSeen(long seenVersion) {
        if (seenVersion != version) {
            throw new StaleData();
        }
    }

    Opinion opinion() {
        Map<UUID, Integer> given =
                points.stream().collect(Collectors.toMap(ReviewPoint::criterionId, ReviewPoint::points));
        return new Opinion(given, forCommittee, forProposer, ownNote);
    }

    /** Says whether the reviewer has the proposal, or handed in what they think of it. */
    boolean stands() {
        return ReviewStatus.TO_DO.contains(status) || status == ReviewStatus.SUBMITTED;
    }

    /** Says whether it may be assigned to somebody else without a word: nobody chose it or began it. */
    boolean isFresh() {
        return status == ReviewStatus.ASSIGNED && !byHand;
    }

    UUID getId() {
        return id;
    }

    long getVersion() {
        return version;
    }

    UUID getEventId() {
        return eventId;
    }

    UUID getRoundId() {
        return roundId;
    }

    UUID getProposalId() {
        return proposalId;
    }

    UUID getMemberId() {
        return memberId;
    }

    ReviewStatus getStatus() {
        return status;
    }

    String getReason() {
        return reason;
    }

    /** Returns the score, 1 to 5; null while points are missing. */
    Double getScore() {
        return score;
    }

    /** Returns a number by which the reviewer's list is sorted. */
    int getPlace() {
        return place;
    }

    Instant getChangedAt() {
        return changedAt;
    }

    Instant getSubmittedAt() {
        return submittedAt;
    }
}
