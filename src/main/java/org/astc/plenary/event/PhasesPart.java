package org.astc.plenary.event;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.astc.plenary.platform.json.JsonForm;

/** {@code phases}: what the event is open for, from when to when. */
@ApplicationScoped
class PhasesPart implements ConfigurationPart {
    private static final String FIELD = "phases";

    private Events events;

    protected PhasesPart() {}

    @Inject
    PhasesPart(Events events) {
        this.events = events;
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public void write(EventFrame event, ObjectNode file) {
        ArrayNode phases = file.putArray(FIELD);
        events.phases(event.id()).stream()
                .map(EventPhase::window)
                .forEach(phase -> phases.addObject()
                        .put("kind", EventPlanWriter.word(phase.kind()))
                        .put("opensAt", event.text(phase.opensAt()))
                        .put("closesAt", event.text(phase.closesAt())));
    }

    /** An event may open with its call for proposals, long before registration. */
    @Override
    public List<PublicationNeed> needs(EventFrame event) {
        boolean isOpened = events.phases(event.id()).stream()
                .map(EventPhase::kind)
                .anyMatch(kind -> kind == PhaseKind.REGISTRATION || kind == PhaseKind.CALL);
        return List.of(new PublicationNeed("phase", "dates", true, isOpened));
    }

    @Override
    public Step read(EventFrame event, JsonForm file) {
        if (!file.has(FIELD)) {
            return Step.NONE;
        }
        Map<PhaseKind, PhaseWindow> wanted = new EnumMap<>(PhaseKind.class);
        for (JsonForm one : file.objects(FIELD, 0, PhaseKind.values().length)) {
            PhaseKind kind = one.word("kind", PhaseKind.class, null);
            Instant opensAt = one.require("opensAt", "moment", event::moment);
            Instant closesAt = one.require("closesAt", "moment", event::moment);
            if (opensAt != null && closesAt != null && !opensAt.isBefore(closesAt)) {
                one.refuse("closesAt", "event.configuration.closesBefore");
            }
            if (kind != null && wanted.put(kind, new PhaseWindow(kind, opensAt, closesAt)) != null) {
                one.refuse("kind", "platform.rest.fault.twice");
            }
        }
        return () -> lay(event, wanted);
    }

    private void lay(EventFrame event, Map<PhaseKind, PhaseWindow> wanted) {
        List<EventPhase> stored = events.phases(event.id());
        for (EventPhase phase : stored) {
            PhaseWindow window = wanted.remove(phase.kind());
            if (window == null) {
                events.remove(phase);
            } else {
                phase.lasts(window);
            }
        }
        wanted.values()
                .forEach(window ->
                        events.add(new EventPhase(event.id(), window.kind(), window.opensAt(), window.closesAt())));
    }
}
