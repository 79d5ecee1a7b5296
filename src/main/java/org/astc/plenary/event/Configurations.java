package org.astc.plenary.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.astc.plenary.platform.json.JsonForm;

/** Writes configurations, and takes them: first every part reads, then, if nothing was wrong, every part lays out. */
@ApplicationScoped
class Configurations {
    private Instance<ConfigurationPart> parts;
    private Events events;
    private Clock clock;

    protected Configurations() {}

    @Inject
    Configurations(Instance<ConfigurationPart> parts, Events events, Clock clock) {
        this.parts = parts;
        this.events = events;
        this.clock = clock;
    }

    private List<ConfigurationPart> parts() {
        return parts.stream()
                .sorted(Comparator.comparing(ConfigurationPart::place))
                .toList();
    }

    ObjectNode write(Event event) {
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        EventPlan plan = event.plan();
        file.put("slug", plan.slug());
        file.put("status", EventPlanWriter.word(event.status()));
        EventPlanWriter.write(plan, file);
        EventFrame frame = frame(event, plan, false);
        parts().forEach(part -> part.write(frame, file));
        return file;
    }

    /** Returns these fields as whoever reads the trail may see them: of a secret, only that it changed. */
    Map<String, Object> withoutSecrets(Map<String, Object> fields) {
        Map<String, Object> told = new LinkedHashMap<>(fields);
        parts.stream()
                .flatMap(part -> part.secrets().stream())
                .forEach(secret -> told.computeIfPresent(secret, (field, value) -> "…"));
        return told;
    }

    /** Takes the file; {@code before} is the event that is there, locked, or null. */
    Event take(Event before, JsonNode json) {
        JsonForm file = new JsonForm(json);
        file.optionalLine("$schema", 200);
        String slug = before == null
                ? file.require("slug", "code", EventFrame::code)
                : file.read("slug", "code", EventFrame::code);
        if (before != null && slug != null && !slug.equals(before.plan().slug())) {
            file.refuse("slug", "event.configuration.slugStays");
        }
        EventPlan plan =
                new EventPlanReader(file, before == null ? null : before.plan()).read(slug == null ? "unknown" : slug);
        EventStatus status = status(before, file);
        Event event = before == null && !file.isFlawed() ? new Event(plan, clock.instant()) : before;
        EventFrame frame = frame(event, plan, before == null);
        List<ConfigurationPart.Step> steps = new ArrayList<>();
        parts().forEach(part -> steps.add(part.read(frame, file)));
        file.end();
        lay(event, plan, steps, before == null);
        if (event.status() != status) {
            if (event.status() == EventStatus.DRAFT) {
                isReady(event, file);
            }
            event.goes(status);
        }
        return event;
    }

    /** A draft becomes public with all that it needs, or stays. */
    private void isReady(Event event, JsonForm file) {
        needs(event).stream()
                .filter(PublicationNeed::isInTheWay)
                .forEach(need -> file.refuse("status", "event.publish.missing." + need.code()));
        file.end();
    }

    /** What the event needs before the public sees it. */
    List<PublicationNeed> needs(Event event) {
        EventFrame frame = frame(event, event.plan(), false);
        return Stream.concat(
                        Stream.of(new PublicationNeed("dates", "dates", true, true)),
                        parts().stream().flatMap(part -> part.needs(frame).stream()))
                .toList();
    }

    private void lay(Event event, EventPlan plan, List<ConfigurationPart.Step> steps, boolean isNew) {
        if (isNew) {
            events.add(event);
        } else {
            event.becomes(plan);
        }
        events.flush();
        for (ConfigurationPart.Step step : steps) {
            step.lay();
            events.flush();
        }
        for (int i = steps.size() - 1; i >= 0; i--) {
            steps.get(i).clear();
            events.flush();
        }
    }

    /** A new event is a draft, whatever the file says; then it goes where the file says. */
    private static EventStatus status(Event before, JsonForm file) {
        EventStatus now = before == null ? EventStatus.DRAFT : before.status();
        EventStatus wanted = file.has("status") ? file.word("status", EventStatus.class, now) : now;
        if (wanted != now && !now.canBecome(wanted)) {
            file.refuse("status", "event.illegalTransition", now.name(), wanted.name());
        }
        return wanted;
    }

    private static EventFrame frame(Event event, EventPlan plan, boolean isNew) {
        return new EventFrame(
                event == null ? null : event.id(),
                isNew,
                event == null ? EventStatus.DRAFT : event.status(),
                plan.currency(),
                plan.dates().zone());
    }
}
