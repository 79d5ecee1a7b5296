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

/** {@code formats}: the shapes that a session can have. One that is used stays. */
@ApplicationScoped
class FormatsPart implements ConfigurationPart {
    static final String FIELD = "formats";
    private static final int MOST = 40;
    private static final int MOST_PRESENTERS = 40;
    private static final int DAY = 1_440;

    private Calls calls;
    private CallUse use;

    protected FormatsPart() {}

    @Inject
    FormatsPart(Calls calls, CallUse use) {
        this.calls = calls;
        this.use = use;
    }

    @Override
    public int place() {
        return 62;
    }

    @Override
    public void write(EventFrame event, ObjectNode file) {
        ArrayNode formats = file.putArray(FIELD);
        calls.formats(event.id()).stream()
                .map(SessionFormat::plan)
                .forEach(format -> formats.addObject()
                        .put("code", format.code())
                        .put("name", format.name())
                        .put("description", format.description())
                        .put("minutes", format.minutes())
                        .put("leastPresenters", format.leastPresenters())
                        .put("mostPresenters", format.mostPresenters())
                        .put("moderated", format.moderated())
                        .put("counts", format.counts())
                        .put("closesAt", event.text(format.closesAt())));
    }

    @Override
    public Step read(EventFrame event, JsonForm file) {
        if (!file.has(FIELD)) {
            return Step.NONE;
        }
        Map<String, CallPlan.Format> wanted = new LinkedHashMap<>();
        for (JsonForm one : file.objects(FIELD, 0, MOST)) {
            CallPlan.Format plan = format(event, one);
            if (plan.code() != null && wanted.put(plan.code(), plan) != null) {
                one.refuse("code", "platform.rest.fault.twice");
            }
        }
        Map<String, SessionFormat> stored = stored(event);
        List<SessionFormat> gone = stored.values().stream()
                .filter(format -> !wanted.containsKey(format.plan().code()))
                .toList();
        if (!gone.isEmpty()) {
            mayGo(event, gone, file);
        }
        return new Step() {
            @Override
            public void lay() {
                FormatsPart.this.lay(event, stored, wanted);
            }

            @Override
            public void clear() {
                gone.forEach(calls::remove);
            }
        };
    }

    private static CallPlan.Format format(EventFrame event, JsonForm one) {
        CallPlan.Format plan = new CallPlan.Format(
                one.require("code", "code", EventFrame::code),
                one.line("name", 100),
                one.lines("description", 1_000),
                one.number("minutes", 1, DAY),
                one.number("leastPresenters", 0, MOST_PRESENTERS),
                one.number("mostPresenters", 0, MOST_PRESENTERS),
                one.flag("moderated", false),
                one.flag("counts", true),
                one.read("closesAt", "moment", event::moment));
        if (plan.leastPresenters() > plan.mostPresenters() && !one.isFaulty("mostPresenters")) {
            one.refuse("mostPresenters", "proposal.configuration.most");
        } else if (plan.moderated() && plan.mostPresenters() == 0 && !one.isFaulty("mostPresenters")) {
            one.refuse("mostPresenters", "proposal.configuration.moderator");
        }
        return plan;
    }

    private void mayGo(EventFrame event, List<SessionFormat> gone, JsonForm file) {
        UsedRows used = new UsedRows(file, FIELD, use.byFormat(event.id()), use.ofLateCodes(event.id()));
        List<CallQuestion> asked = file.has(CallQuestionsPart.FIELD) ? List.of() : calls.questions(event.id());
        gone.forEach(format -> used.mayGo(
                format.getId(),
                format.plan().name(),
                asked.stream()
                        .filter(question -> format.getId().equals(question.getFormatId()))
                        .findFirst()));
    }

    private void lay(EventFrame event, Map<String, SessionFormat> stored, Map<String, CallPlan.Format> wanted) {
        int position = 0;
        for (CallPlan.Format plan : wanted.values()) {
            SessionFormat format = stored.get(plan.code());
            position++;
            if (format == null) {
                calls.add(new SessionFormat(event.id(), position, plan));
            } else {
                format.becomes(position, plan);
            }
        }
    }

    private Map<String, SessionFormat> stored(EventFrame event) {
        Map<String, SessionFormat> stored = new LinkedHashMap<>();
        if (!event.isNew()) {
            calls.formats(event.id()).forEach(format -> stored.put(format.plan().code(), format));
        }
        return stored;
    }

    /** The stored formats by code. */
    Map<String, UUID> laid(EventFrame event) {
        Map<String, UUID> ids = new LinkedHashMap<>();
        stored(event).forEach((code, format) -> ids.put(code, format.getId()));
        return ids;
    }
}
