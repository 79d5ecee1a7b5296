package org.astc.plenary.proposal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.event.ConfigurationPart;
import org.astc.plenary.event.EventFrame;
import org.astc.plenary.platform.json.JsonForm;

/** {@code tracks}: the subjects under which proposals are handed in. One that is used stays. */
@ApplicationScoped
class TracksPart implements ConfigurationPart {
    static final String FIELD = "tracks";
    private static final int MOST = 60;

    private Calls calls;
    private CallUse use;

    protected TracksPart() {}

    @Inject
    TracksPart(Calls calls, CallUse use) {
        this.calls = calls;
        this.use = use;
    }

    @Override
    public int place() {
        return 61;
    }

    @Override
    public void write(EventFrame event, ObjectNode file) {
        ArrayNode tracks = file.putArray(FIELD);
        calls.tracks(event.id()).stream()
                .map(Track::plan)
                .forEach(track -> tracks.addObject()
                        .put("code", track.code())
                        .put("name", track.name())
                        .put("description", track.description())
                        .put("closed", track.closed()));
    }

    @Override
    public Step read(EventFrame event, JsonForm file) {
        if (!file.has(FIELD)) {
            return Step.NONE;
        }
        Map<String, CallPlan.Subject> wanted = new LinkedHashMap<>();
        for (JsonForm one : file.objects(FIELD, 0, MOST)) {
            String code = one.require("code", "code", EventFrame::code);
            CallPlan.Subject plan = new CallPlan.Subject(
                    code, one.line("name", 100), one.lines("description", 1_000), one.flag("closed", false));
            if (code != null && wanted.put(code, plan) != null) {
                one.refuse("code", "platform.rest.fault.twice");
            }
        }
        Map<String, Track> stored = stored(event);
        List<Track> gone = stored.values().stream()
                .filter(track -> !wanted.containsKey(track.plan().code()))
                .toList();
        if (!gone.isEmpty()) {
            mayGo(event, gone, file);
        }
        return new Step() {
            @Override
            public void lay() {
                TracksPart.this.lay(event, stored, wanted);
            }

            @Override
            public void clear() {
                gone.forEach(calls::remove);
            }
        };
    }

    private void mayGo(EventFrame event, List<Track> gone, JsonForm file) {
        UsedRows used = new UsedRows(file, FIELD, use.byTrack(event.id()), use.ofLateCodes(event.id()));
        List<CallQuestion> asked = file.has(CallQuestionsPart.FIELD) ? List.of() : calls.questions(event.id());
        gone.forEach(track -> used.mayGo(
                track.getId(),
                track.plan().name(),
                asked.stream()
                        .filter(question -> track.getId().equals(question.getTrackId()))
                        .findFirst()));
    }

    private void lay(EventFrame event, Map<String, Track> stored, Map<String, CallPlan.Subject> wanted) {
        int position = 0;
        for (CallPlan.Subject plan : wanted.values()) {
            Track track = stored.get(plan.code());
            position++;
            if (track == null) {
                calls.add(new Track(event.id(), position, plan));
            } else {
                track.becomes(position, plan);
            }
        }
    }

    private Map<String, Track> stored(EventFrame event) {
        Map<String, Track> stored = new LinkedHashMap<>();
        if (!event.isNew()) {
            calls.tracks(event.id()).forEach(track -> stored.put(track.plan().code(), track));
        }
        return stored;
    }

    /** The stored tracks by code. */
    Map<String, UUID> laid(EventFrame event) {
        Map<String, UUID> ids = new LinkedHashMap<>();
        stored(event).forEach((code, track) -> ids.put(code, track.getId()));
        return ids;
    }
}
