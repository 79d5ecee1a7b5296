package org.astc.plenary.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.astc.plenary.proposal.Call;
import org.astc.plenary.proposal.CallQueries;
import org.astc.plenary.review.AssignmentService;
import org.astc.plenary.review.CommitteeService;
import org.astc.plenary.review.MemberPlan;
import org.astc.plenary.review.Opinion;
import org.astc.plenary.review.ReviewTakeover;
import org.astc.plenary.review.RoundPlan;
import org.astc.plenary.review.RoundService;
import org.astc.plenary.review.Rubric;
import org.astc.plenary.review.assignment.Interest;

/**
 * Sixty reviewers of whom some are lenient and some strict, all of whose reviews are in for this year, and half of them
 * for next year.
 */
@ApplicationScoped
class DemoReviews {
    private static final int REVIEWERS = 60;
    private static final int EACH = 3;
    private static final int LOAD = 25;
    private static final double BIAS = 0.6;
    private static final double NOISE = 0.7;
    private static final List<String> SAID = List.of(
            "The activity itself is the heart of it. I would ask for one example from a small museum.",
            "Clear, tested, and easy to try. The last part could be shorter.",
            "A good idea that needs more about how people take part.",
            "I missed numbers: how many groups, for how long, and what did not work?",
            "Several voices, and they disagree. That makes it worth an hour.",
            "Mostly a report. A question to the room after ten minutes would change that.");

    private CommitteeService committee;
    private RoundService rounds;
    private AssignmentService assignment;
    private ReviewTakeover reviews;
    private CallQueries calls;

    protected DemoReviews() {}

    @Inject
    DemoReviews(
            CommitteeService committee,
            RoundService rounds,
            AssignmentService assignment,
            ReviewTakeover reviews,
            CallQueries calls) {
        this.committee = committee;
        this.rounds = rounds;
        this.assignment = assignment;
        this.reviews = reviews;
        this.calls = calls;
    }

    /**
     * Has the proposals of an event reviewed.
     *
     * @param track code of the only track that is reviewed, or null
     * @param all whether all reviews are in; else every second one of each reviewer
     */
    void review(UUID event, String track, Instant opens, Instant closes, boolean all, Random random) {
        List<Call.Subject> tracks = calls.of(event).tracks();
        committee.add(
                event,
                IntStream.rangeClosed(1, REVIEWERS)
                        .mapToObj(number -> new MemberPlan(
                                "reviewer" + number + "@plenary.example", null, LOAD, interests(tracks, random)))
                        .toList());
        UUID round = rounds.open(
                event,
                new RoundPlan(
                        "First round",
                        tracks.stream()
                                .filter(one -> one.code().equals(track))
                                .map(Call.Subject::id)
                                .findFirst()
                                .orElse(null),
                        opens,
                        closes,
                        EACH,
                        false,
                        Rubric.standard(Locale.ENGLISH)));
        assignment.assign(round);
        Map<UUID, Double> quality = new HashMap<>();
        Map<UUID, Double> leniency = new HashMap<>();
        Map<UUID, Integer> seen = new HashMap<>();
        reviews.takeOver(round, assigned -> {
            double level = quality.computeIfAbsent(assigned.proposalId(), any -> 3.2 + 0.8 * random.nextGaussian())
                    + leniency.computeIfAbsent(assigned.memberId(), any -> BIAS * random.nextGaussian());
            int nth = seen.merge(assigned.memberId(), 1, Integer::sum);
            return all || nth % 2 == 0 ? Optional.of(opinion(assigned, level, random)) : Optional.empty();
        });
    }

    private static Map<UUID, Interest> interests(List<Call.Subject> tracks, Random random) {
        Map<UUID, Interest> interests = new HashMap<>();
        List<Interest> all = new ArrayList<>(List.of(Interest.values()));
        tracks.forEach(track -> interests.put(track.id(), all.get(random.nextInt(all.size()))));
        return interests;
    }

    private static Opinion opinion(ReviewTakeover.Assigned assigned, double level, Random random) {
        Map<UUID, Integer> points = new HashMap<>();
        assigned.criteria()
                .forEach(criterion -> points.put(criterion.id(), (int) Math.max(
                        1, Math.min(5, Math.round(level + NOISE * random.nextGaussian())))));
        return new Opinion(points, SAID.get(random.nextInt(SAID.size())), "", "");
    }
}
