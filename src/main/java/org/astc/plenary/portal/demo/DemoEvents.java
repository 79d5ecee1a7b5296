package org.astc.plenary.portal.demo;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.event.AccessStatement;
import org.astc.plenary.event.ColorField;
import org.astc.plenary.event.EventDates;
import org.astc.plenary.event.EventKind;
import org.astc.plenary.event.EventPlan;
import org.astc.plenary.event.EventService;
import org.astc.plenary.event.EventTexts;
import org.astc.plenary.event.FactKind;
import org.astc.plenary.event.Figure;
import org.astc.plenary.event.PhaseKind;
import org.astc.plenary.event.Setting;
import org.astc.plenary.event.Venue;
import org.astc.plenary.payment.HowToPay;
import org.astc.plenary.registration.RefundLadder;
import org.astc.plenary.registration.RefundPromise;

/** Sets up the six events of the demo. */
@ApplicationScoped
class DemoEvents {
    static final ZoneId HALIFAX = ZoneId.of("America/Halifax");
    static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    static final ZoneId PHOENIX = ZoneId.of("America/Phoenix");
    private static final List<String> LANGUAGES = List.of("en", "es", "fr");

    private EventService events;
    private DemoRooms rooms;
    private RefundLadder refunds;
    private HowToPay howToPay;

    protected DemoEvents() {}

    @Inject
    DemoEvents(EventService events, DemoRooms rooms, RefundLadder refunds, HowToPay howToPay) {
        this.events = events;
        this.rooms = rooms;
        this.refunds = refunds;
        this.howToPay = howToPay;
    }

    UUID conferenceOfLastYear(DemoDates dates) {
        EventDates when = dates.conference(-37, CHICAGO);
        UUID event = conference(
                "annual-conference-last-year",
                when,
                "Small hands, big questions",
                "The Annual Conference in Brindlewick: four days on early childhood, play and the evidence for it.",
                new Venue(
                        "Foundry Hall",
                        "200 Millrace Street, Brindlewick",
                        "Light rail to Foundry; ramps at both doors."),
                ColorField.CORAL,
                Figure.LATTICE);
        events.addPhase(event, PhaseKind.REGISTRATION, dates.morning(-65, CHICAGO), dates.morning(-36, CHICAGO));
        open(event, dates.morning(-66, CHICAGO));
        return event;
    }

    UUID conference(DemoDates dates) {
        UUID event = conference(
                "annual-conference",
                dates.conference(13, HALIFAX),
                "Wonder, out loud",
                "The Annual Conference: four days with about 1,600 people who build, explain, fund, clean and open science museums.",
                new Venue(
                        "Harbour Exchange",
                        "1 Grain Lane, Halifax, Nova Scotia",
                        "Airport bus 320 stops at the door; kneeling buses all day. The nearest step-free entrance is on Water Street."),
                ColorField.MARIGOLD,
                Figure.HEMICYCLE);
        howToPay.say(event, DemoTexts.HOW_TO_PAY);
        events.addPhase(event, PhaseKind.REGISTRATION, dates.morning(-18, HALIFAX), dates.morning(13, HALIFAX));
        events.addPhase(
                event, PhaseKind.ACCESS_REQUESTS, dates.morning(-18, HALIFAX), dates.endOfDay(7, FRIDAY, HALIFAX));
        open(event, dates.morning(-19, HALIFAX));
        return event;
    }

    UUID conferenceOfNextYear(DemoDates dates) {
        UUID event = conference(
                "annual-conference-next",
                dates.conference(65, PHOENIX),
                "Common ground",
                "The Annual Conference after this one. The call for session proposals is open.",
                new Venue("Mesa Pavilion", "77 Ocotillo Way, Juniper Flats, Arizona", null),
                ColorField.LAGOON,
                Figure.WAVES);
        events.addPhase(event, PhaseKind.CALL, dates.morning(-4, PHOENIX), dates.endOfDay(6, FRIDAY, PHOENIX));
        events.addPhase(event, PhaseKind.REGISTRATION, dates.morning(30, PHOENIX), dates.morning(65, PHOENIX));
        open(event, dates.morning(-5, PHOENIX));
        return event;
    }

    UUID webinar(DemoDates dates) {
        UUID event = events.create(new EventPlan(
                "webinar",
                EventKind.WEBINAR,
                new EventTexts(
                        "en",
                        "Small museums, big telescopes",
                        "Webinar",
                        "How three museums with fewer than ten staff run public observing nights.",
                        "Three short stories, then your questions. Slides come a day ahead, captions are live, and the recording "
                                + "has a transcript."),
                dates.hours(3, THURSDAY, LocalTime.of(13, 0), LocalTime.of(14, 0), NEW_YORK),
                Setting.ONLINE,
                Venue.none(),
                "USD",
                LANGUAGES,
                ColorField.PLUM,
                Figure.ORBITS));
        events.addFact(event, provided("Live captions and slides in advance for everybody"), 1);
        events.addFact(event, provided("Recording with transcript within two days"), 2);
        events.tellHowToJoin(event, DemoTexts.JOINING);
        events.addPhase(
                event, PhaseKind.REGISTRATION, dates.morning(-3, NEW_YORK), dates.endOfDay(3, THURSDAY, NEW_YORK));
        open(event, dates.morning(-3, NEW_YORK));
        return event;
    }

    UUID workshop(DemoDates dates) {
        UUID event = events.create(new EventPlan(
                "workshop",
                EventKind.WORKSHOP,
                new EventTexts(
                        "en",
                        "Tinkering with toddlers",
                        "Workshop",
                        "A day of making things that survive two-year-olds.",
                        "Bring an old appliance and comfortable shoes. Lunch is included; tell us what you can eat after you "
                                + "registered."),
                dates.hours(6, WEDNESDAY, LocalTime.of(9, 30), LocalTime.of(16, 30), PHOENIX),
                Setting.IN_PERSON,
                new Venue(
                        "Lumen Works", "12 Sagebrush Avenue, Juniper Flats, Arizona", "Step-free from the tram stop."),
                "USD",
                LANGUAGES,
                ColorField.MOSS,
                Figure.SEEDS));
        events.addFact(event, provided("Step-free everywhere, tables at two heights"), 1);
        events.addFact(
                event, new AccessStatement(FactKind.GAP, "The workshop floor is loud; we lend ear defenders."), 2);
        events.addPhase(event, PhaseKind.REGISTRATION, dates.morning(-2, PHOENIX), dates.endOfDay(5, FRIDAY, PHOENIX));
        open(event, dates.morning(-2, PHOENIX));
        return event;
    }

    UUID museumTour(DemoDates dates) {
        UUID event = events.create(new EventPlan(
                "museum-tour",
                EventKind.TOUR,
                new EventTexts(
                        "en",
                        "Behind the tide tank",
                        "Museum tour",
                        "Pumps, plankton and the people who keep 40,000 liters of seawater alive.",
                        "Thirty people, two groups, one wet corridor. Children are welcome with an adult."),
                dates.hours(8, FRIDAY, LocalTime.of(10, 0), LocalTime.of(12, 30), HALIFAX),
                Setting.IN_PERSON,
                new Venue(
                        "Saltmarsh Science Centre", "4 Causeway Road, Saltmarsh, Nova Scotia", "Parking at the door."),
                "CAD",
                LANGUAGES,
                ColorField.LAGOON,
                Figure.RINGS));
        events.addFact(event, provided("Step-free route through the whole tour"), 1);
        events.addFact(
                event, new AccessStatement(FactKind.GAP, "The pump room has no hearing loop; we lend receivers."), 2);
        events.addPhase(event, PhaseKind.REGISTRATION, dates.morning(-1, HALIFAX), dates.endOfDay(7, FRIDAY, HALIFAX));
        open(event, dates.morning(-1, HALIFAX));
        return event;
    }

    private UUID conference(
            String slug, EventDates when, String name, String summary, Venue venue, ColorField field, Figure figure) {
        UUID event = events.create(new EventPlan(
                slug,
                EventKind.ANNUAL_CONFERENCE,
                new EventTexts(
                        "en", name, "Annual Conference " + when.startsAt().getYear(), summary, """
                        Bring the question your visitors asked that nobody could answer. We meet for four days of sessions, \
                        workshops and evenings with the host museums, and one very large pendulum.

                        Sessions are chosen by a committee of members that reads the proposals without names.
                        """),
                when,
                Setting.HYBRID,
                venue,
                "USD",
                LANGUAGES,
                field,
                figure));
        rooms.add(event, when.startsAt().toLocalDate());
        refunds.promise(
                event,
                List.of(
                        new RefundPromise(weeksBefore(when, 7), 100),
                        new RefundPromise(weeksBefore(when, 2), 50),
                        new RefundPromise(null, 0)));
        return event;
    }

    private void open(UUID event, Instant policiesFrom) {
        events.publishPolicy(event, DemoTexts.CODE_OF_CONDUCT, policiesFrom);
        events.publishPolicy(event, DemoTexts.PRIVACY, policiesFrom);
        events.publishPolicy(event, DemoTexts.PHOTOS, policiesFrom);
        events.publish(event);
    }

    private static Instant weeksBefore(EventDates when, int weeks) {
        return when.startsAt()
                .toLocalDate()
                .minusWeeks(weeks)
                .atStartOfDay(when.zone())
                .toInstant();
    }

    private static AccessStatement provided(String text) {
        return new AccessStatement(FactKind.PROVIDED, text);
    }
}
