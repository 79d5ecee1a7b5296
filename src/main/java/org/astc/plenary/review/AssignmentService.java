package org.astc.plenary.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.proposal.Behind;
import org.astc.plenary.proposal.MaterialQueries;
import org.astc.plenary.review.assignment.Assigner;
import org.astc.plenary.review.assignment.Instance;
import org.astc.plenary.review.assignment.Outcome;
import org.astc.plenary.review.assignment.Pair;
import org.astc.plenary.review.assignment.ProposalToReview;
import org.astc.plenary.review.assignment.Reviewer;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Deed;
import org.astc.plenary.security.Permission;

/**
 * Says who reviews what (docs/assign.md). What somebody began, or what the chair decided by hand, stays; everything
 * else is assigned anew each time.
 */
@ApplicationScoped
@Transactional
public class AssignmentService {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String THING = "review-round";

    private Rounds rounds;
    private Reviews reviews;
    private Committee committee;
    private ConflictFinder conflicts;
    private MaterialQueries material;
    private BlindMaker maker;
    private Caller caller;
    private AuditTrail trail;
    private Clock clock;

    protected AssignmentService() {}

    @Inject
    AssignmentService(
            Rounds rounds,
            Reviews reviews,
            Committee committee,
            ConflictFinder conflicts,
            MaterialQueries material,
            BlindMaker maker,
            Caller caller,
            AuditTrail trail,
            Clock clock) {
        this.rounds = rounds;
        this.reviews = reviews;
        this.committee = committee;
        this.conflicts = conflicts;
        this.material = material;
        this.maker = maker;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Assigns the proposals of the round, after their texts were made blind, and returns how good it is.
     *
     * @throws org.astc.plenary.security.Forbidden if the caller does not lead the review
     * @throws org.astc.plenary.review.assignment.CannotBeStaffed if no assignment keeps the rules
     */
    public AssignmentFigures assign(UUID roundId) {
        ReviewRound round = rounds.lock(roundId);
        caller.require(Permission.LEAD_REVIEW, round.getEventId());
        List<UUID> proposals = material.inReview(round.getEventId(), round.getTrackId());
        maker.make(round.getEventId(), proposals);
        List<CommitteeMember> members = committee.of(round.getEventId()).stream()
                .filter(CommitteeMember::isActive)
                .toList();
        Conflicts known = conflicts.between(members, proposals);
        List<Review> before = reviews.ofRound(roundId);
        before.stream()
                .filter(review -> ReviewStatus.TO_DO.contains(review.getStatus())
                        && known.are(review.getMemberId(), review.getProposalId()))
                .forEach(review -> review.conflict(clock.instant()));
        Outcome outcome = Assigner.assign(instance(round, proposals, members, known, before));
        lay(round, before, outcome);
        AssignmentFigures figures = AssignmentFigures.of(outcome);
        trail.record(new Deed(
                "account", "reviews-assigned", THING, roundId, round.getEventId(), Map.of(), figures.fields()));
        return figures;
    }

    /**
     * Gives a proposal to a reviewer by hand.
     *
     * @throws NotImpartial if the reviewer has a conflict of interest
     */
    public void give(UUID roundId, UUID proposalId, UUID memberId) {
        ReviewRound round = rounds.lock(roundId);
        caller.require(Permission.LEAD_REVIEW, round.getEventId());
        CommitteeMember member = committee
                .find(memberId)
                .filter(one -> one.isActive() && one.getEventId().equals(round.getEventId()))
                .orElseThrow(NotFound::new);
        if (!material.inReview(round.getEventId(), round.getTrackId()).contains(proposalId)) {
            throw new NotFound();
        }
        if (conflicts.between(List.of(member), List.of(proposalId)).are(memberId, proposalId)) {
            throw new NotImpartial();
        }
        Review known = reviews.ofMembers(List.of(memberId)).stream()
                .filter(review -> review.getRoundId().equals(roundId)
                        && review.getProposalId().equals(proposalId))
                .findFirst()
                .orElse(null);
        if (known == null) {
            maker.make(round.getEventId(), List.of(proposalId));
            reviews.add(new Review(round, proposalId, memberId, place(), true, clock.instant()));
        } else {
            known.giveAgain(clock.instant());
        }
        record("review-given", round, proposalId, member);
    }

    /** Takes a proposal off a reviewer who has not handed in. */
    public void takeOff(UUID reviewId) {
        Review review = reviews.lock(reviewId).orElseThrow(NotFound::new);
        caller.require(Permission.LEAD_REVIEW, review.getEventId());
        review.takeOff(clock.instant());
        record(
                "review-taken-off",
                rounds.get(review.getRoundId()),
                review.getProposalId(),
                committee.find(review.getMemberId()).orElseThrow());
    }

    private Instance instance(
            ReviewRound round,
            List<UUID> proposals,
            List<CommitteeMember> members,
            Conflicts known,
            Collection<Review> before) {
        Map<UUID, Set<String>> houses = material.behind(proposals).stream()
                .collect(Collectors.toMap(
                        Behind::proposalId,
                        each -> each.organizations().stream()
                                .map(UUID::toString)
                                .collect(Collectors.toSet())));
        List<ProposalToReview> sheets = material.of(round.getEventId(), proposals).stream()
                .sorted(java.util.Comparator.comparing(each -> proposals.indexOf(each.proposalId())))
                .map(each -> new ProposalToReview(
                        each.proposalId().toString(),
                        List.of(each.trackId().toString()),
                        houses.getOrDefault(each.proposalId(), Set.of()),
                        round.getReviews()))
                .toList();
        Set<UUID> there = members.stream().map(CommitteeMember::getId).collect(Collectors.toSet());
        Set<Pair> kept = new HashSet<>();
        Set<Pair> barred = new HashSet<>();
        for (Review review : before) {
            if (there.contains(review.getMemberId()) && proposals.contains(review.getProposalId())) {
                Pair pair = new Pair(
                        review.getProposalId().toString(), review.getMemberId().toString());
                if (!review.stands()) {
                    barred.add(pair);
                } else if (!review.isFresh() && !known.are(review.getMemberId(), review.getProposalId())) {
                    kept.add(pair);
                }
            }
        }
        return new Instance(
                sheets, members.stream().map(member -> reviewer(member, kept)).toList(), pairs(known), kept, barred);
    }

    private static Set<Pair> pairs(Conflicts known) {
        return known.all().entrySet().stream()
                .flatMap(member -> member.getValue().keySet().stream()
                        .map(proposal ->
                                new Pair(proposal.toString(), member.getKey().toString())))
                .collect(Collectors.toSet());
    }

    /** Whoever has more than they take, since the chair gave it to them, keeps it and gets no other. */
    private static Reviewer reviewer(CommitteeMember member, Set<Pair> kept) {
        long given = kept.stream()
                .filter(pair -> pair.reviewer().equals(member.getId().toString()))
                .count();
        return new Reviewer(
                member.getId().toString(),
                java.util.Optional.ofNullable(member.getOrganizationId()).map(UUID::toString),
                member.interests().entrySet().stream()
                        .collect(Collectors.toMap(each -> each.getKey().toString(), Map.Entry::getValue)),
                Map.of(),
                0,
                Math.max(member.getMost(), (int) given));
    }

    private void lay(ReviewRound round, List<Review> before, Outcome outcome) {
        Map<Pair, Review> stored = new HashMap<>();
        before.forEach(review -> stored.put(
                new Pair(review.getProposalId().toString(), review.getMemberId().toString()), review));
        Set<Pair> chosen = outcome.pairs().stream().map(Outcome.Chosen::pair).collect(Collectors.toSet());
        stored.forEach((pair, review) -> {
            if (review.isFresh() && !chosen.contains(pair)) {
                reviews.remove(review);
            }
        });
        chosen.stream()
                .filter(pair -> !stored.containsKey(pair))
                .forEach(pair -> reviews.add(new Review(
                        round,
                        UUID.fromString(pair.proposal()),
                        UUID.fromString(pair.reviewer()),
                        place(),
                        false,
                        clock.instant())));
    }

    /** In the list of each reviewer the order is another one, and tells nothing. */
    private static int place() {
        return RANDOM.nextInt(Integer.MAX_VALUE);
    }

    private void record(String action, ReviewRound round, UUID proposalId, CommitteeMember member) {
        trail.record(new Deed(
                "account",
                action,
                "proposal",
                proposalId,
                round.getEventId(),
                Map.of(),
                Map.of("reviewer", member.getNumber())));
    }
}
