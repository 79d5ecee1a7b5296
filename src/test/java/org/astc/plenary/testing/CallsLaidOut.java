package org.astc.plenary.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventService;
import org.astc.plenary.event.PhaseKind;
import org.astc.plenary.proposal.CallPlan;
import org.astc.plenary.proposal.CallService;
import org.astc.plenary.proposal.QuestionKind;
import org.astc.plenary.proposal.Strictness;
import org.astc.plenary.security.Caller;

/** Events with a call for proposals for container tests. */
@ApplicationScoped
public class CallsLaidOut {
    @Inject
    private Given given;

    @Inject
    private EventService events;

    @Inject
    private EventQueries queries;

    @Inject
    private CallService calls;

    @Inject
    private Caller caller;

    /** Two tracks, one of them closed, two formats, a question for everybody and one for reviewers to see. */
    public static final CallPlan PLAN = new CallPlan(
            new CallPlan.Rules("Tell us.", 60, 2, Strictness.WARN, 3, Strictness.WARN, Strictness.WARN, 10),
            List.of(
                    new CallPlan.Subject("learning", "Learning", "How people learn.", false),
                    new CallPlan.Subject("small", "Small museums", "", true)),
            List.of(
                    new CallPlan.Format("panel", "Panel", "", 75, 3, 5, true, true, null),
                    new CallPlan.Format("lightning", "Lightning talk", "", 10, 1, 2, false, false, null)),
            List.of(
                    new CallPlan.Question(
                            "why",
                            QuestionKind.TEXT,
                            "Why it matters",
                            "",
                            true,
                            150,
                            List.of(),
                            true,
                            null,
                            null,
                            null),
                    new CallPlan.Question(
                            "before",
                            QuestionKind.YES_NO,
                            "Presented before?",
                            "",
                            false,
                            0,
                            List.of(),
                            false,
                            null,
                            "panel",
                            null)));

    /** Sets up a published event whose call has been open since yesterday, and returns its id. */
    public UUID open() {
        UUID event = queries.idOf(given.anEvent(Shop.plan(9, 9))).orElseThrow();
        caller.is(Caller.Identity.system());
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        events.addPhase(event, PhaseKind.CALL, yesterday, yesterday.plus(Duration.ofDays(30)));
        calls.open(event, PLAN);
        caller.is(null);
        return event;
    }
}
