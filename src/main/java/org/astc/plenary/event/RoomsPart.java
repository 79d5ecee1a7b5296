package org.astc.plenary.event;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.astc.plenary.platform.json.JsonForm;
import org.astc.plenary.platform.json.Renamings;

/** {@code rooms}: the rooms of the venue, what each offers for access, and who looked at it and when. */
@ApplicationScoped
class RoomsPart implements ConfigurationPart {
    private static final String FIELD = "rooms";
    private static final int MOST = 200;
    private static final int MOST_SEATS = 100_000;

    private Events events;

    protected RoomsPart() {}

    @Inject
    RoomsPart(Events events) {
        this.events = events;
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public void write(EventFrame event, ObjectNode file) {
        ArrayNode rooms = file.putArray(FIELD);
        for (Room stored : events.rooms(event.id())) {
            RoomSummary room = stored.summary();
            ArrayNode features = rooms.addObject()
                    .put("name", room.name())
                    .put("seats", room.seats())
                    .putArray("features");
            for (FeatureCheck check : room.features()) {
                ObjectNode feature = features.addObject().put("feature", EventPlanWriter.word(check.feature()));
                if (check.isVerified()) {
                    feature.put("verifiedOn", check.verifiedOn().toString()).put("verifiedBy", check.verifiedBy());
                }
            }
        }
    }

    /** Nobody comes to a room of what is online only. */
    @Override
    public List<PublicationNeed> needs(EventFrame event) {
        if (events.get(event.id()).plan().setting() == Setting.ONLINE) {
            return List.of();
        }
        List<FeatureCheck> checks = events.rooms(event.id()).stream()
                .flatMap(room -> room.summary().features().stream())
                .toList();
        boolean isChecked = !checks.isEmpty() && checks.stream().allMatch(FeatureCheck::isVerified);
        return List.of(new PublicationNeed("rooms", "rooms", false, isChecked));
    }

    @Override
    public Step read(EventFrame event, JsonForm file) {
        if (!file.has(FIELD)) {
            return Step.NONE;
        }
        Map<String, Room> stored = new HashMap<>();
        if (!event.isNew()) {
            events.rooms(event.id()).forEach(room -> stored.put(room.name(), room));
        }
        Renamings renamings = file.renamings(FIELD, stored.keySet());
        Map<String, Room> kept = new HashMap<>();
        List<RoomPlan> wanted = new ArrayList<>();
        for (JsonForm one : file.objects(FIELD, 0, MOST)) {
            String name = one.line("name", 100);
            one.optionalLine("was", 100);
            if (kept.containsKey(name) && !one.isFaulty("name")) {
                one.refuse("name", "platform.rest.fault.twice");
            }
            Room before = renamings.before(name).map(stored::get).orElse(null);
            kept.put(name, before);
            List<FeatureCheck> features = one.has("features") || before == null
                    ? features(one)
                    : before.summary().features();
            RoomPlan plan = new RoomPlan(name, one.number("seats", 0, MOST_SEATS), wanted.size() + 1, features);
            wanted.add(plan);
        }
        return new Step() {
            @Override
            public void lay() {
                wanted.forEach(plan -> RoomsPart.this.lay(event, kept.get(plan.name()), plan));
            }

            @Override
            public void clear() {
                renamings.gone().forEach(name -> events.remove(stored.get(name)));
            }
        };
    }

    private void lay(EventFrame event, Room room, RoomPlan plan) {
        if (room == null) {
            events.add(new Room(event.id(), plan));
        } else {
            room.becomes(plan);
        }
    }

    private static List<FeatureCheck> features(JsonForm room) {
        Map<RoomFeature, FeatureCheck> checks = new EnumMap<>(RoomFeature.class);
        for (JsonForm one : room.objects("features", 0, RoomFeature.values().length)) {
            RoomFeature feature = one.word("feature", RoomFeature.class, null);
            LocalDate on = one.read("verifiedOn", "date", LocalDate::parse);
            String by = one.optionalLine("verifiedBy", 100);
            if (on == null && by != null && !one.isFaulty("verifiedOn")) {
                one.refuse("verifiedOn", "event.configuration.verifiedWhen");
            }
            if (on != null && by == null && !one.isFaulty("verifiedBy")) {
                one.refuse("verifiedBy", "event.configuration.verifiedWho");
            }
            if (feature != null && checks.put(feature, FeatureCheck.of(feature, on, by)) != null) {
                one.refuse("feature", "platform.rest.fault.twice");
            }
        }
        return List.copyOf(checks.values());
    }
}
