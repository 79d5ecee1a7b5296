package org.astc.plenary.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.event.EventService;
import org.astc.plenary.event.PhaseKind;
import org.astc.plenary.proposal.CallPlan;
import org.astc.plenary.proposal.CallQueries;
import org.astc.plenary.proposal.CallService;
import org.astc.plenary.proposal.LateCodeDesk;
import org.astc.plenary.proposal.LateCodePlan;
import org.astc.plenary.proposal.QuestionKind;
import org.astc.plenary.proposal.Strictness;

/** Lays out the calls for proposals of the demo: that of this year is over, that of next year is open. */
@ApplicationScoped
class DemoCalls {
    static final String CLOSED_TRACK = "small-museums";

    private static final CallPlan PLAN = new CallPlan(
            new CallPlan.Rules(
                    "Tell us what people will do in your session, and what they take home. A committee of members reads "
                            + "the proposals without names, so do not name yourself or your museum in the texts.",
                    60,
                    2,
                    Strictness.WARN,
                    3,
                    Strictness.WARN,
                    Strictness.WARN,
                    10),
            List.of(
                    new CallPlan.Subject("learning", "Learning", "How people of any age learn with us.", false),
                    new CallPlan.Subject("exhibits", "Exhibits", "Making things that people use.", false),
                    new CallPlan.Subject("community", "Community", "With the people around the house.", false),
                    new CallPlan.Subject("research", "Research and evaluation", "What we know, and how.", false),
                    new CallPlan.Subject("leadership", "Leadership", "Money, staff, roofs, boards.", false),
                    new CallPlan.Subject(
                            CLOSED_TRACK,
                            "Small museums",
                            "For houses with fewer than ten staff; by invitation.",
                            true)),
            List.of(
                    new CallPlan.Format("panel", "Panel", "Several views and a moderator.", 75, 3, 5, true, true, null),
                    new CallPlan.Format("workshop", "Workshop", "People do something.", 75, 1, 4, false, true, null),
                    new CallPlan.Format(
                            "conversation", "Conversation", "A question and a circle.", 45, 1, 3, false, true, null),
                    new CallPlan.Format(
                            "lightning", "Lightning talk", "One idea, ten minutes.", 10, 1, 2, false, false, null)),
            List.of(
                    question("do", "What people will do", "Step by step.", true, 150, true),
                    question("why", "Why it matters", "", true, 120, true),
                    question("able", "You will leave able to", "One line each.", true, 80, true),
                    question("everybody", "So that everybody can take part", "", true, 120, true),
                    question("evidence", "Evidence", "What you know, and how.", false, 120, true),
                    question("before", "Has this been presented before, and where?", "", false, 60, false)));

    private CallService calls;
    private CallQueries queries;
    private LateCodeDesk codes;
    private EventService events;

    protected DemoCalls() {}

    @Inject
    DemoCalls(CallService calls, CallQueries queries, LateCodeDesk codes, EventService events) {
        this.calls = calls;
        this.queries = queries;
        this.codes = codes;
        this.events = events;
    }

    private static CallPlan.Question question(
            String code, String label, String help, boolean required, int words, boolean blind) {
        return new CallPlan.Question(
                code, QuestionKind.TEXT, label, help, required, words, List.of(), blind, null, null, null);
    }

    /** A call that is over. */
    void past(UUID event, Instant from, Instant until) {
        events.addPhase(event, PhaseKind.CALL, from, until);
        calls.open(event, PLAN);
    }

    /** The call of an event whose phase is set already, with a code for the closed track that is good until then. */
    void open(UUID event, Instant until) {
        calls.open(event, PLAN);
        UUID closed = queries.of(event).tracks().stream()
                .filter(track -> track.code().equals(CLOSED_TRACK))
                .findFirst()
                .orElseThrow()
                .id();
        codes.make(event, new LateCodePlan(until, 30, closed, null, "Houses with fewer than ten staff"));
    }
}
