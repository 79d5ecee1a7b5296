package org.astc.plenary.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.proposal.CallAtWork;
import org.astc.plenary.security.AccountService;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Role;
import org.astc.plenary.testing.Given;
import org.astc.plenary.testing.Shop;

/** An event with a call, a committee and a round, for tests of the review. */
@ApplicationScoped
public class CommitteeAtWork {
    @Inject
    private Given given;

    @Inject
    private CallAtWork call;

    @Inject
    private EventQueries events;

    @Inject
    private RoundService rounds;

    @Inject
    private CommitteeService committee;

    @Inject
    private AccountService accounts;

    @Inject
    private Caller caller;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    /** Sets up an event with a call that is laid out. */
    UUID event() {
        UUID event = events.idOf(given.anEvent(Shop.plan(10, 10))).orElseThrow();
        call.layOut(event);
        return event;
    }

    /** Opens a round that began yesterday, with two criteria of which one counts. */
    UUID round(UUID event, int reviews, boolean showsOthers) {
        Instant now = Instant.now();
        UUID[] round = new UUID[1];
        given.asTheHouse(() -> round[0] = rounds.open(
                event,
                new RoundPlan(
                        "First round",
                        null,
                        now.minus(Duration.ofDays(1)),
                        now.plus(Duration.ofDays(9)),
                        reviews,
                        showsOthers,
                        List.of(criterion("Something to take home", 1), criterion("For our notes", 0)))));
        return round[0];
    }

    private static RoundPlan.CriterionPlan criterion(String name, int weight) {
        return new RoundPlan.CriterionPlan(name, "What?", weight, List.of("five", "four", "three", "two", "one"));
    }

    /** Lets these addresses review, each up to so many, and returns their memberships. */
    Map<String, UUID> members(UUID event, int most, String... emails) {
        given.asTheHouse(() -> committee.add(
                event,
                List.of(emails).stream()
                        .map(email -> new MemberPlan(email, null, most, Map.of()))
                        .toList()));
        Map<String, UUID> members = new HashMap<>();
        for (String email : emails) {
            members.put(email, memberOf(event, email));
        }
        return members;
    }

    private UUID memberOf(UUID event, String email) {
        return em.createQuery(
                        "select m.id from CommitteeMember m where m.eventId = :event and m.accountId = :account",
                        UUID.class)
                .setParameter("event", event)
                .setParameter("account", accounts.active(email).orElseThrow().getId())
                .getSingleResult();
    }

    /** The request is of this reviewer from now on. */
    void isCaller(UUID event, String email) {
        var account = accounts.active(email).orElseThrow();
        caller.is(new Caller.Identity(account.getId(), email, email, List.of(new Caller.Grant(Role.REVIEWER, event))));
    }

    /** Does the work as somebody who leads the review of the event. */
    void asChair(UUID event, Runnable work) {
        var account = accounts.openFor("chair@plenary.example");
        caller.is(new Caller.Identity(
                account.getId(), account.getEmail(), "Chair", List.of(new Caller.Grant(Role.PROGRAM_CHAIR, event))));
        work.run();
    }

    /** Returns whose reviews stand, as addresses by proposal. */
    List<Object[]> standing(UUID round) {
        return em.createQuery("""
            select r.proposalId, r.memberId from Review r
            where r.roundId = :round and r.status in :standing
            """, Object[].class)
                .setParameter("round", round)
                .setParameter("standing", List.of(ReviewStatus.ASSIGNED, ReviewStatus.DRAFT, ReviewStatus.SUBMITTED))
                .getResultList();
    }

    UUID reviewOf(UUID proposal, UUID member) {
        return em.createQuery(
                        "select r.id from Review r where r.proposalId = :proposal and r.memberId = :member", UUID.class)
                .setParameter("proposal", proposal)
                .setParameter("member", member)
                .getSingleResult();
    }

    List<Criterion.Question> criteria(UUID round) {
        return em.createQuery("select c from Criterion c where c.roundId = :round order by c.position", Criterion.class)
                .setParameter("round", round)
                .getResultStream()
                .map(Criterion::look)
                .toList();
    }

    @Transactional
    ReviewStatus statusOf(UUID review) {
        return em.find(Review.class, review).getStatus();
    }
}
