package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.event.EventService;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** Lays out calls for proposals. */
@ApplicationScoped
@Transactional
public class CallService {
    private Calls calls;
    private EventService events;
    private Caller caller;

    protected CallService() {}

    @Inject
    CallService(Calls calls, EventService events, Caller caller) {
        this.calls = calls;
        this.events = events;
        this.caller = caller;
    }

    /** Adds the whole plan to an event that has no call yet; changes go through the event's configuration. */
    public void open(UUID eventId, CallPlan plan) {
        caller.require(Permission.CONFIGURE_EVENT, eventId);
        calls.add(new CallRules(eventId, plan.rules()));
        Map<String, UUID> tracks = new HashMap<>();
        for (CallPlan.Subject subject : plan.tracks()) {
            Track track = new Track(eventId, tracks.size() + 1, subject);
            calls.add(track);
            tracks.put(subject.code(), track.getId());
        }
        Map<String, UUID> formats = new HashMap<>();
        for (CallPlan.Format format : plan.formats()) {
            SessionFormat stored = new SessionFormat(eventId, formats.size() + 1, format);
            calls.add(stored);
            formats.put(format.code(), stored.getId());
        }
        calls.flush(); // the questions point at these
        int position = 0;
        for (CallPlan.Question question : plan.questions()) {
            calls.add(new CallQuestion(
                    eventId, ++position, question, tracks.get(question.track()), formats.get(question.format())));
        }
        events.touch(eventId);
    }
}
