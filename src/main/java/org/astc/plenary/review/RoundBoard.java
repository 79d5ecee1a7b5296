package org.astc.plenary.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.proposal.MaterialQueries;
import org.astc.plenary.security.AccountService;
import org.astc.plenary.security.AccountSummary;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** Shows those who lead the review how far it is. Seven statements for a round, however large it is. */
@ApplicationScoped
@Transactional
public class RoundBoard {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    private Rounds rounds;
    private Committee committee;
    private MaterialQueries material;
    private AccountService accounts;
    private Caller caller;

    protected RoundBoard() {}

    @Inject
    RoundBoard(Rounds rounds, Committee committee, MaterialQueries material, AccountService accounts, Caller caller) {
        this.rounds = rounds;
        this.committee = committee;
        this.material = material;
        this.accounts = accounts;
        this.caller = caller;
    }

    /** Returns how far the round is. */
    public RoundProgress of(UUID roundId) {
        ReviewRound round = rounds.get(roundId);
        caller.require(Permission.LEAD_REVIEW, round.getEventId());
        Map<UUID, long[]> byProposal = standing(roundId, "r.proposalId");
        Map<UUID, long[]> byMember = standing(roundId, "r.memberId");
        List<UUID> proposals = material.inReview(round.getEventId(), round.getTrackId());
        List<CommitteeMember> members = committee.of(round.getEventId());
        Map<UUID, AccountSummary> who =
                accounts.who(members.stream().map(CommitteeMember::getAccountId).toList());
        return new RoundProgress(
                round.summary(),
                proposals.size(),
                byProposal.values().stream().mapToLong(counts -> counts[0]).sum(),
                byProposal.values().stream().mapToLong(counts -> counts[1]).sum(),
                proposals.stream()
                        .filter(proposal -> byProposal.getOrDefault(proposal, new long[2])[0] < round.getReviews())
                        .count(),
                members.stream()
                        .map(member -> member(
                                member,
                                who.get(member.getAccountId()),
                                byMember.getOrDefault(member.getId(), new long[2])))
                        .toList());
    }

    /** Returns how many reviews stand and how many of these are handed in, by what the path names. */
    private Map<UUID, long[]> standing(UUID roundId, String path) {
        Map<UUID, long[]> counts = new HashMap<>();
        em.createQuery(
                        "select " + path + ", r.status, count(r) from Review r"
                                + " where r.roundId = :round and r.status in :standing group by " + path + ", r.status",
                        Object[].class)
                .setParameter("round", roundId)
                .setParameter("standing", List.of(ReviewStatus.ASSIGNED, ReviewStatus.DRAFT, ReviewStatus.SUBMITTED))
                .getResultList()
                .forEach(row -> {
                    long[] both = counts.computeIfAbsent((UUID) row[0], any -> new long[2]);
                    both[0] += (Long) row[2];
                    both[1] += row[1] == ReviewStatus.SUBMITTED ? (Long) row[2] : 0;
                });
        return counts;
    }

    private static RoundProgress.OfMember member(CommitteeMember member, AccountSummary account, long[] counts) {
        return new RoundProgress.OfMember(
                member.getId(),
                member.getNumber(),
                account == null ? "" : account.name(),
                member.isActive(),
                member.getMost(),
                counts[0],
                counts[1]);
    }
}
