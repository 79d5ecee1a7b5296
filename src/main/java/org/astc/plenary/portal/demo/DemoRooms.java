package org.astc.plenary.portal.demo;

import static org.astc.plenary.event.RoomFeature.ACCESSIBLE_RESTROOM;
import static org.astc.plenary.event.RoomFeature.CAPTION_SCREEN;
import static org.astc.plenary.event.RoomFeature.HEARING_LOOP;
import static org.astc.plenary.event.RoomFeature.INTERPRETER_SPACE;
import static org.astc.plenary.event.RoomFeature.LIVESTREAM;
import static org.astc.plenary.event.RoomFeature.POWERCHAIR_SPACES;
import static org.astc.plenary.event.RoomFeature.STEP_FREE;
import static org.astc.plenary.event.RoomFeature.STEP_FREE_STAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.event.AccessStatement;
import org.astc.plenary.event.EventService;
import org.astc.plenary.event.FactKind;
import org.astc.plenary.event.FeatureCheck;
import org.astc.plenary.event.RoomFeature;
import org.astc.plenary.event.RoomPlan;

/**
 * The twelve rooms of a conference in the demo, with what each offers for access, and what the house offers everybody.
 */
@ApplicationScoped
class DemoRooms {
    private static final String CHECKED_BY = "access team";
    private static final List<RoomFeature> LARGE = List.of(
            STEP_FREE,
            STEP_FREE_STAGE,
            HEARING_LOOP,
            CAPTION_SCREEN,
            INTERPRETER_SPACE,
            POWERCHAIR_SPACES,
            ACCESSIBLE_RESTROOM,
            LIVESTREAM);
    private static final List<RoomFeature> WITH_LOOP =
            List.of(STEP_FREE, HEARING_LOOP, CAPTION_SCREEN, POWERCHAIR_SPACES, ACCESSIBLE_RESTROOM);
    private static final List<RoomFeature> PLAIN = List.of(STEP_FREE, CAPTION_SCREEN, POWERCHAIR_SPACES);
    private static final List<RoomFeature> SMALL = List.of(STEP_FREE);

    private EventService events;

    protected DemoRooms() {}

    @Inject
    DemoRooms(EventService events) {
        this.events = events;
    }

    void add(UUID event, LocalDate start) {
        LocalDate checked = start.minusDays(200);
        events.addRoom(event, room("Great Hall", 1_600, 1, LARGE, checked));
        for (char letter = 'A'; letter <= 'K'; letter++) {
            int position = letter - 'A' + 2;
            List<RoomFeature> features = letter <= 'C' ? WITH_LOOP : letter <= 'F' ? PLAIN : SMALL;
            events.addRoom(event, room("Room " + letter, 220 - 15 * position, position, features, checked));
        }
        int position = 1;
        for (String text : List.of(
                "Live captions on a screen in every plenary and in rooms A to F, and on your own phone",
                "Step-free way to all 12 rooms",
                "Hearing loop in rooms A, B, C and the Great Hall",
                "A quiet room, a prayer room and a room for nursing, open all day",
                "Free place and meals for a personal assistant")) {
            events.addFact(event, new AccessStatement(FactKind.PROVIDED, text), position++);
        }
        events.addFact(
                event,
                new AccessStatement(
                        FactKind.GAP,
                        "The lift to the roof terrace takes one large powerchair at a time; allow ten minutes. Room K has no loop; "
                                + "we lend receivers."),
                position);
    }

    private static RoomPlan room(String name, int seats, int position, List<RoomFeature> features, LocalDate checked) {
        List<FeatureCheck> checks = new ArrayList<>();
        for (RoomFeature feature : features) {
            checks.add(
                    position <= 9 ? FeatureCheck.verified(feature, checked, CHECKED_BY) : FeatureCheck.told(feature));
        }
        return new RoomPlan(name, seats, position, checks);
    }
}
