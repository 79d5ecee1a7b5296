package org.astc.plenary.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.proposal.MaterialQueries;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/**
 * What reviewers read. A proposal about which they are not impartial is nowhere: not in the list, not in its numbers,
 * and its address is that of nothing (404). The number of statements does not grow with that of the reviews.
 */
@ApplicationScoped
@Transactional
public class ReviewDesk {
    private static final Set<ReviewStatus> LISTED =
            Set.of(ReviewStatus.ASSIGNED, ReviewStatus.DRAFT, ReviewStatus.SUBMITTED, ReviewStatus.ABSTAINED);

    private Rounds rounds;
    private Reviews reviews;
    private Committee committee;
    private ConflictFinder conflicts;
    private BlindSheets sheets;
    private MaterialQueries material;
    private Caller caller;
    private Clock clock;

    protected ReviewDesk() {}

    @Inject
    ReviewDesk(
            Rounds rounds,
            Reviews reviews,
            Committee committee,
            ConflictFinder conflicts,
            BlindSheets sheets,
            MaterialQueries material,
            Caller caller,
            Clock clock) {
        this.rounds = rounds;
        this.reviews = reviews;
        this.committee = committee;
        this.conflicts = conflicts;
        this.sheets = sheets;
        this.material = material;
        this.caller = caller;
        this.clock = clock;
    }

    /** Returns what the caller has to read, by event; empty if they are on no committee. */
    public List<MyReviews> mine() {
        List<CommitteeMember> own = own();
        List<Review> listed = listed(own);
        Map<UUID, ReviewRound> known =
                rounds.with(listed.stream().map(Review::getRoundId).collect(Collectors.toSet()));
        Map<UUID, BlindProposal> proposals =
                sheets.read(listed.stream().map(Review::getProposalId).toList());
        List<MyReviews> mine = new ArrayList<>();
        for (CommitteeMember member : own) {
            Map<UUID, List<MyReviews.Line>> lines = listed.stream()
                    .filter(review -> review.getMemberId().equals(member.getId())
                            && proposals.containsKey(review.getProposalId()))
                    .collect(Collectors.groupingBy(
                            Review::getRoundId,
                            LinkedHashMap::new,
                            Collectors.mapping(
                                    review -> line(review, proposals.get(review.getProposalId())),
                                    Collectors.toList())));
            List<MyReviews.Round> parts = lines.entrySet().stream()
                    .map(part -> new MyReviews.Round(known.get(part.getKey()).summary(), part.getValue()))
                    .filter(part -> part.round().hasOpened(clock.instant()))
                    .sorted(Comparator.comparing(part -> part.round().opensAt()))
                    .toList();
            mine.add(new MyReviews(member.getEventId(), member.getNumber(), parts));
        }
        mine.sort(Comparator.comparing(one -> one.rounds().stream()
                .noneMatch(part -> part.round().isOpen(clock.instant())))); // what is to do comes first
        return mine;
    }

    /**
     * Opens one of them.
     *
     * @throws NotFound if it is not one of the caller's, or they are not impartial about it
     */
    public OpenReview open(UUID reviewId) {
        Review review = claimed(reviews.find(reviewId));
        ReviewRound round = rounds.get(review.getRoundId());
        if (!round.hasOpened(clock.instant())) {
            throw new NotFound();
        }
        List<Review> list = listed(own()).stream()
                .filter(each -> each.getRoundId().equals(round.getId())
                        && each.getMemberId().equals(review.getMemberId()))
                .toList();
        int place = list.stream().map(Review::getId).toList().indexOf(reviewId);
        return new OpenReview(
                reviewId,
                review.getVersion(),
                review.getEventId(),
                review.getStatus(),
                round.summary(),
                Optional.ofNullable(sheets.read(List.of(review.getProposalId())).get(review.getProposalId()))
                        .orElseThrow(NotFound::new)
                        .only(material.openFields(review.getEventId())),
                rounds.criteria(round.getId()),
                review.opinion(),
                place + 1,
                list.size(),
                list.stream()
                        .filter(each -> each.getStatus() == ReviewStatus.SUBMITTED)
                        .count(),
                place > 0 ? list.get(place - 1).getId() : null,
                place + 1 < list.size() ? list.get(place + 1).getId() : null,
                others(round.summary(), review));
    }

    /** Returns the next one of the caller's that is to do, after this one in the list and then from its beginning. */
    public Optional<UUID> nextToDo(UUID reviewId) {
        Optional<Review> from = reviews.find(reviewId);
        Map<UUID, ReviewRound> open =
                rounds.with(from.stream().map(Review::getRoundId).toList());
        List<Review> list = listed(own()).stream()
                .filter(review -> open.containsKey(review.getRoundId()))
                .filter(review -> ReviewStatus.TO_DO.contains(review.getStatus()))
                .toList();
        int place = from.map(Review::getPlace).orElse(0);
        return list.stream()
                .filter(review -> review.getPlace() > place)
                .findFirst()
                .or(() -> list.stream().findFirst())
                .map(Review::getId);
    }

    /** Finds the review if it is the caller's and they are impartial; else it is as if there were none. */
    Review claimed(Optional<Review> review) {
        List<CommitteeMember> own = own();
        return review.filter(each -> LISTED.contains(each.getStatus()))
                .filter(each -> own.stream().map(CommitteeMember::getId).anyMatch(each.getMemberId()::equals))
                .filter(each -> !conflicts
                        .between(own, List.of(each.getProposalId()))
                        .are(each.getMemberId(), each.getProposalId()))
                .orElseThrow(NotFound::new);
    }

    private List<CommitteeMember> own() {
        return caller
                .identity()
                .map(Caller.Identity::accountId)
                .map(committee::ofAccount)
                .orElseThrow(NotFound::new)
                .stream()
                .filter(member -> caller.may(Permission.REVIEW, member.getEventId()))
                .toList();
    }

    private List<Review> listed(Collection<CommitteeMember> own) {
        List<Review> all = reviews
                .ofMembers(own.stream().map(CommitteeMember::getId).toList())
                .stream()
                .filter(review -> LISTED.contains(review.getStatus()))
                .toList();
        Conflicts known =
                conflicts.between(own, all.stream().map(Review::getProposalId).toList());
        Set<UUID> there = sheets.with(all.stream().map(Review::getProposalId).toList()).stream()
                .map(BlindSheet::getProposalId)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(review -> there.contains(review.getProposalId()))
                .filter(review -> !known.are(review.getMemberId(), review.getProposalId()))
                .toList();
    }

    private List<OpenReview.Other> others(RoundSummary round, Review own) {
        if (!round.showsOthers() || own.getStatus() != ReviewStatus.SUBMITTED) {
            return List.of();
        }
        List<CommitteeMember> all = committee.of(round.eventId());
        Map<UUID, Integer> numbers =
                all.stream().collect(Collectors.toMap(CommitteeMember::getId, CommitteeMember::getNumber));
        Conflicts known = conflicts.between(all, List.of(own.getProposalId()));
        return reviews.handedIn(round.id(), own.getProposalId()).stream()
                .filter(review -> !review.getMemberId().equals(own.getMemberId())
                        && !known.are(review.getMemberId(), review.getProposalId()))
                .map(review -> new OpenReview.Other(
                        numbers.get(review.getMemberId()),
                        review.getScore(),
                        review.opinion().forCommittee()))
                .sorted(Comparator.comparing(OpenReview.Other::number))
                .toList();
    }

    private static MyReviews.Line line(Review review, BlindProposal proposal) {
        return new MyReviews.Line(
                review.getId(),
                proposal.title(),
                proposal.track(),
                proposal.format(),
                review.getStatus(),
                review.getScore(),
                review.getChangedAt());
    }
}
