package org.astc.plenary.proposal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.event.ConfigurationPart;
import org.astc.plenary.event.EventFrame;
import org.astc.plenary.platform.json.JsonForm;

/** {@code callQuestions}: what the call asks. A question that somebody answered stays, and is answered in its way. */
@ApplicationScoped
class CallQuestionsPart implements ConfigurationPart {
    static final String FIELD = "callQuestions";
    private static final int MOST = 60;

    private Calls calls;
    private CallUse use;
    private TracksPart tracks;
    private FormatsPart formats;

    protected CallQuestionsPart() {}

    @Inject
    CallQuestionsPart(Calls calls, CallUse use, TracksPart tracks, FormatsPart formats) {
        this.calls = calls;
        this.use = use;
        this.tracks = tracks;
        this.formats = formats;
    }

    @Override
    public int place() {
        return 63;
    }

    @Override
    public void write(EventFrame event, ObjectNode file) {
        Map<UUID, String> codes = new LinkedHashMap<>();
        tracks.laid(event).forEach((code, id) -> codes.put(id, code));
        formats.laid(event).forEach((code, id) -> codes.put(id, code));
        ArrayNode questions = file.putArray(FIELD);
        for (CallQuestion stored : calls.questions(event.id())) {
            Call.Question question = stored.look();
            ObjectNode one = questions
                    .addObject()
                    .put("code", question.code())
                    .put("kind", question.kind().name().toLowerCase(Locale.ROOT))
                    .put("label", question.label())
                    .put("help", question.help())
                    .put("required", question.required())
                    .put("mostWords", question.mostWords());
            question.choices().forEach(one.putArray("choices")::add);
            one.put("blind", question.blind())
                    .put("track", question.trackId() == null ? null : codes.get(question.trackId()))
                    .put("format", question.formatId() == null ? null : codes.get(question.formatId()))
                    .put("frozenAt", event.text(question.frozenAt()));
        }
    }

    @Override
    public Step read(EventFrame event, JsonForm file) {
        if (!file.has(FIELD)) {
            return Step.NONE;
        }
        Map<String, CallQuestion> stored = stored(event);
        Map<UUID, Long> answered = event.isNew() ? Map.of() : use.byQuestion(event.id());
        QuestionReader reader = new QuestionReader(
                event, tracks.laid(event).keySet(), formats.laid(event).keySet(), file);
        Map<String, CallPlan.Question> wanted = new LinkedHashMap<>();
        for (JsonForm one : file.objects(FIELD, 0, MOST)) {
            CallPlan.Question plan = reader.read(one);
            if (plan.code() != null && wanted.put(plan.code(), plan) != null) {
                one.refuse("code", "platform.rest.fault.twice");
            }
            CallQuestion before = stored.get(plan.code());
            if (before != null
                    && plan.kind() != null
                    && before.look().kind() != plan.kind()
                    && answered.containsKey(before.getId())) {
                one.refuse("kind", "proposal.configuration.kindStays", answered.get(before.getId()));
            }
        }
        List<CallQuestion> gone = stored.values().stream()
                .filter(question -> !wanted.containsKey(question.getCode()))
                .toList();
        gone.stream()
                .filter(question -> answered.containsKey(question.getId()))
                .forEach(question -> file.refuse(
                        FIELD,
                        "proposal.configuration.answered",
                        question.look().label(),
                        answered.get(question.getId())));
        return new Step() {
            @Override
            public void lay() {
                CallQuestionsPart.this.lay(event, stored, wanted);
            }

            @Override
            public void clear() {
                gone.forEach(calls::remove);
            }
        };
    }

    private void lay(EventFrame event, Map<String, CallQuestion> stored, Map<String, CallPlan.Question> wanted) {
        Map<String, UUID> trackIds = tracks.laid(event);
        Map<String, UUID> formatIds = formats.laid(event);
        int position = 0;
        for (CallPlan.Question plan : wanted.values()) {
            UUID track = plan.track() == null ? null : trackIds.get(plan.track());
            UUID format = plan.format() == null ? null : formatIds.get(plan.format());
            CallQuestion question = stored.get(plan.code());
            position++;
            if (question == null) {
                calls.add(new CallQuestion(event.id(), position, plan, track, format));
            } else {
                question.becomes(position, plan, track, format);
            }
        }
    }

    private Map<String, CallQuestion> stored(EventFrame event) {
        Map<String, CallQuestion> stored = new LinkedHashMap<>();
        if (!event.isNew()) {
            calls.questions(event.id()).forEach(question -> stored.put(question.getCode(), question));
        }
        return stored;
    }
}
