package org.astc.plenary.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.platform.job.JobDesk;
import org.astc.plenary.platform.job.JobOrder;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Deed;
import org.astc.plenary.security.Permission;

/** Lays out rounds of review. */
@ApplicationScoped
@Transactional
public class RoundService {
    private static final String THING = "review-round";

    private Rounds rounds;
    private JobDesk jobs;
    private Caller caller;
    private AuditTrail trail;

    protected RoundService() {}

    @Inject
    RoundService(Rounds rounds, JobDesk jobs, Caller caller, AuditTrail trail) {
        this.rounds = rounds;
        this.jobs = jobs;
        this.caller = caller;
        this.trail = trail;
    }

    /**
     * Lays out a round and returns its id.
     *
     * @throws org.astc.plenary.security.Forbidden if the caller does not lead the review of the event
     */
    public UUID open(UUID eventId, RoundPlan plan) {
        caller.require(Permission.LEAD_REVIEW, eventId);
        ReviewRound round = new ReviewRound(eventId, plan);
        rounds.add(round);
        rounds.flush();
        for (int i = 0; i < plan.criteria().size(); i++) {
            rounds.add(new Criterion(round.getId(), i, plan.criteria().get(i)));
        }
        record("review-round-opened", round, Map.of(), Map.of("name", plan.name(), "reviews", plan.reviews()));
        return round.getId();
    }

    /**
     * Lets the round end at another moment, also at once.
     *
     * @throws org.astc.plenary.platform.StaleData if somebody changed it since that version
     */
    public void closeAt(UUID roundId, Instant moment, long seenVersion) {
        ReviewRound round = rounds.lock(roundId);
        caller.require(Permission.LEAD_REVIEW, round.getEventId());
        Instant before = round.summary().closesAt();
        round.closeAt(moment, seenVersion);
        record(
                "review-round-moved",
                round,
                Map.of("closesAt", before.toString()),
                Map.of("closesAt", moment.toString()));
    }

    /**
     * Has the proposals of the round assigned in the background, and returns the job.
     *
     * @param language of what the job tells
     */
    public UUID assign(UUID roundId, Locale language) {
        ReviewRound round = rounds.get(roundId);
        caller.require(Permission.LEAD_REVIEW, round.getEventId());
        UUID account = caller.identity().map(Caller.Identity::accountId).orElseThrow();
        return jobs.ask(new JobOrder(
                AssignmentWork.KIND, account, round.getEventId(), language.toLanguageTag(), roundId.toString()));
    }

    /** Returns the rounds of the event in the order of opening. */
    public List<RoundSummary> of(UUID eventId) {
        caller.require(Permission.LEAD_REVIEW, eventId);
        return rounds.at(eventId).stream().map(ReviewRound::summary).toList();
    }

    private void record(String action, ReviewRound round, Map<String, Object> before, Map<String, Object> after) {
        trail.record(new Deed("account", action, THING, round.getId(), round.getEventId(), before, after));
    }
}
