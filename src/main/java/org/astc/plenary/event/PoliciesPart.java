package org.astc.plenary.event;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astc.plenary.platform.json.JsonForm;

/** {@code policies}: what people accept. Another wording is another version; a version never changes. */
@ApplicationScoped
class PoliciesPart implements ConfigurationPart {
    private static final String FIELD = "policies";
    private static final int MOST = 20;

    private Events events;
    private Clock clock;

    protected PoliciesPart() {}

    @Inject
    PoliciesPart(Events events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public void write(EventFrame event, ObjectNode file) {
        ArrayNode policies = file.putArray(FIELD);
        newest(event)
                .values()
                .forEach(policy -> policies.addObject()
                        .put("code", policy.code())
                        .put("title", policy.title())
                        .put("text", policy.text())
                        .put("required", policy.required()));
    }

    @Override
    public List<PublicationNeed> needs(EventFrame event) {
        return List.of(new PublicationNeed(
                "policies", "policies", false, !events.policies(event.id()).isEmpty()));
    }

    @Override
    public Step read(EventFrame event, JsonForm file) {
        if (!file.has(FIELD)) {
            return Step.NONE;
        }
        Map<String, PolicyText> wanted = new LinkedHashMap<>();
        for (JsonForm one : file.objects(FIELD, 0, MOST)) {
            String code = one.require("code", "code", EventFrame::code);
            PolicyText text = new PolicyText(
                    code, one.line("title", 200), one.lines("text", 20_000), one.flag("required", false));
            if (text.text().isEmpty() && !one.isFaulty("text")) {
                one.refuse("text", "platform.rest.fault.required");
            }
            if (code != null && code.length() > 40) {
                one.refuse("code", "platform.rest.fault.too-long");
            }
            if (code != null && wanted.put(code, text) != null) {
                one.refuse("code", "platform.rest.fault.twice");
            }
        }
        Map<String, Policy> stored = newest(event);
        List<String> gone = stored.keySet().stream()
                .filter(code -> !wanted.containsKey(code))
                .toList();
        if (!gone.isEmpty() && event.status() != EventStatus.DRAFT) {
            file.refuse(FIELD, "event.configuration.policyStays", String.join(", ", gone));
        }
        return () -> {
            wanted.values().forEach(text -> lay(event, text, stored.get(text.code())));
            events.policies(event.id()).stream()
                    .filter(version -> gone.contains(version.policy().code()))
                    .forEach(events::remove);
        };
    }

    private void lay(EventFrame event, PolicyText text, Policy before) {
        if (before == null || !text.equals(before.wording())) {
            int version = before == null ? 1 : before.version() + 1;
            events.add(new PolicyVersion(event.id(), version, text, clock.instant()));
        }
    }

    /** The newest version of each, by code. */
    private Map<String, Policy> newest(EventFrame event) {
        Map<String, Policy> newest = new LinkedHashMap<>();
        events.policies(event.id()).stream()
                .map(PolicyVersion::policy)
                .forEach(policy -> newest.putIfAbsent(policy.code(), policy));
        return newest;
    }
}
