package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.PhaseKind;

/** Reads calls for proposals, with four statements. Everybody may: a call is public. */
@ApplicationScoped
@Transactional
public class CallQueries {
    private Calls calls;
    private EventQueries events;

    protected CallQueries() {}

    @Inject
    CallQueries(Calls calls, EventQueries events) {
        this.calls = calls;
        this.events = events;
    }

    /** Returns the call of the event; one that is not {@linkplain Call#isSetUp set up} if there is none. */
    public Call of(UUID eventId) {
        return new Call(
                eventId,
                events.phase(eventId, PhaseKind.CALL).orElse(null),
                calls.rules(eventId).map(CallRules::plan).orElse(CallPlan.Rules.STANDARD),
                calls.tracks(eventId).stream().map(Track::look).toList(),
                calls.formats(eventId).stream().map(SessionFormat::look).toList(),
                calls.questions(eventId).stream().map(CallQuestion::look).toList());
    }
}
