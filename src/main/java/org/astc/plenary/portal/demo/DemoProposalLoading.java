package org.astc.plenary.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.proposal.ProposalTakeover;
import org.astc.plenary.proposal.TakenProposal;
import org.astc.plenary.security.Caller;

/** Brings the proposals of the demo to their calls: those of this year are decided, those of next year are not. */
@ApplicationScoped
class DemoProposalLoading {
    private static final int AT_ONCE = 100;
    private static final int IN_REVIEW = 120;
    private static final int OTHERS = 25;

    private DemoCalls calls;
    private ProposalTakeover takeover;
    private DemoReviews reviews;
    private EventQueries events;

    protected DemoProposalLoading() {}

    @Inject
    DemoProposalLoading(DemoCalls calls, ProposalTakeover takeover, DemoReviews reviews, EventQueries events) {
        this.calls = calls;
        this.takeover = takeover;
        this.reviews = reviews;
        this.events = events;
    }

    /** Returns how many there are. */
    int load(DemoDates dates, Random random, List<DemoOrganizations.House> houses, Caller.Identity attendee) {
        DemoProposals proposals = new DemoProposals(random, houses);
        UUID thisYear = events.idOf("annual-conference").orElseThrow();
        Instant opened = dates.morning(-42, DemoEvents.HALIFAX);
        Instant closed = dates.endOfDay(-34, DayOfWeek.FRIDAY, DemoEvents.HALIFAX);
        calls.past(thisYear, opened, closed);
        int number = enter(thisYear, proposals.decided(opened, closed));
        UUID nextYear = events.idOf("annual-conference-next").orElseThrow();
        calls.open(nextYear, dates.endOfDay(6, DayOfWeek.FRIDAY, DemoEvents.PHOENIX));
        Instant since = dates.morning(-4, DemoEvents.PHOENIX);
        Instant lastWeek = dates.morning(-1, DemoEvents.PHOENIX);
        number += enter(nextYear, proposals.inReview(IN_REVIEW, DemoCalls.CLOSED_TRACK, since, lastWeek));
        number += enter(nextYear, proposals.inReview(OTHERS, attendee.name(), attendee.email(), since, lastWeek));
        reviews.review(thisYear, null, closed, dates.morning(-30, DemoEvents.HALIFAX), true, random);
        reviews.review(
                nextYear,
                DemoCalls.CLOSED_TRACK,
                lastWeek,
                dates.endOfDay(3, DayOfWeek.FRIDAY, DemoEvents.PHOENIX),
                false,
                random);
        return number;
    }

    private int enter(UUID event, List<TakenProposal> all) {
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            takeover.takeOver(event, all.subList(i, Math.min(all.size(), i + AT_ONCE)));
        }
        return all.size();
    }
}
