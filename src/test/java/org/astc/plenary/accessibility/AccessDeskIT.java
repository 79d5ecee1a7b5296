package org.astc.plenary.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.platform.ListPosition;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Forbidden;
import org.astc.plenary.security.Role;
import org.astc.plenary.testing.Given;
import org.astc.plenary.testing.MergedPeople;
import org.astc.plenary.testing.MergedPeople.Place;
import org.astc.plenary.testing.Shop;
import org.astc.plenary.testing.Statements;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The access desk's list, part by part. */
@ExtendWith(ArquillianExtension.class)
class AccessDeskIT {
    @Inject
    private Given given;

    @Inject
    private MergedPeople people;

    @Inject
    private Shop shop;

    @Inject
    private AccessDesk desk;

    @Inject
    private Caller caller;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    private UUID event;

    @AfterEach
    void nobody() {
        caller.is(null);
    }

    @Test
    void theListIsReadInItsOrderForwardsAndBack() throws Exception {
        List<String> codes = eventWith(10);

        DeskList first = desk.list(event, null, null);
        DeskList second = desk.list(event, null, first.next());
        DeskList third = desk.list(event, null, second.next());

        assertThat(codes).hasSize(70);
        assertThat(codes(first)).isEqualTo(codes.subList(0, 25));
        assertThat(codes(second)).isEqualTo(codes.subList(25, 50));
        assertThat(codes(third)).isEqualTo(codes.subList(50, 70));
        assertThat(first.previous()).isNull();
        assertThat(third.next()).isNull();
        assertThat(codes(desk.list(event, null, third.previous()))).isEqualTo(codes(second));
        DeskList again = desk.list(event, null, second.previous());
        assertThat(codes(again)).isEqualTo(codes(first));
        assertThat(again.previous()).isNull();
        assertThat(codes(desk.list(event, null, again.next()))).isEqualTo(codes(second));
        assertThat(first.lines().get(0).isToCallOff()).isTrue();
        assertThat(third.lines().get(19).canceled())
                .as("closed, of a canceled place")
                .isTrue();
    }

    @Test
    void thoseOfOneStatusAreReadInTheSameOrderAndTheCountsStay() throws Exception {
        List<String> codes = eventWith(15);

        DeskList first = desk.list(event, RequestStatus.ARRANGED, null);
        DeskList second = desk.list(event, RequestStatus.ARRANGED, first.next());

        List<String> arranged = new ArrayList<>(codes.subList(30, 45)); // of canceled places
        arranged.addAll(codes.subList(75, 90));
        assertThat(codes(first)).isEqualTo(arranged.subList(0, 25));
        assertThat(codes(second)).isEqualTo(arranged.subList(25, 30));
        assertThat(second.next()).isNull();
        assertThat(codes(desk.list(event, RequestStatus.ARRANGED, second.previous())))
                .isEqualTo(codes(first));
        assertThat(second.counts().of(RequestStatus.CLOSED)).isEqualTo(15);
    }

    @Test
    void theCountsAreOfTheWholeList() throws Exception {
        eventWith(4);

        DeskCounts counts = desk.list(event, null, null).counts();

        assertThat(counts.toCallOff()).isEqualTo(12);
        assertThat(counts.of(RequestStatus.RECEIVED)).isEqualTo(8);
        assertThat(counts.of(RequestStatus.IN_PROGRESS)).isEqualTo(8);
        assertThat(counts.of(RequestStatus.ARRANGED)).isEqualTo(8);
        assertThat(counts.of(RequestStatus.CLOSED)).isEqualTo(4);
        assertThat(desk.waiting(event)).isEqualTo(8);
        caller.is(
                new Caller.Identity(UUID.randomUUID(), "a", "a", List.of(new Caller.Grant(Role.ADMINISTRATOR, null))));
        assertThatThrownBy(() -> desk.waiting(event)).isInstanceOf(Forbidden.class);
    }

    @Test
    void aPartTakesNoMoreStatementsHoweverManyRequestsThereAre() throws Exception {
        eventWith(1);
        UUID few = event;
        eventWith(8);

        long one = Statements.least(em, () -> desk.list(few, null, null));

        assertThat(one).isEqualTo(8);
        assertThat(Statements.least(em, () -> desk.list(event, null, null))).isLessThanOrEqualTo(one);
    }

    @Test
    void aPositionThatNothingLiesBeyondIsTheBeginningAndOneOfAnotherListIsNone() throws Exception {
        List<String> codes = eventWith(1);
        UUID last = new UUID(-1, -1);

        assertThat(codes(desk.list(event, null, new ListPosition(false, "CLOSED 2199-01-01T00:00:00Z", last))))
                .isEqualTo(codes);
        for (String key : List.of("2027-01-01T00:00:00Z", "CLOSED yesterday", "OPEN 2027-01-01T00:00:00Z", "")) {
            assertThatThrownBy(() -> desk.list(event, null, new ListPosition(false, key, last)))
                    .as(key)
                    .isInstanceOf(NotFound.class);
        }
    }

    /** Sets up so many requests for each stretch of the list, in turn; returns their codes as the list has them. */
    private List<String> eventWith(int each) throws Exception {
        String slug = given.anEvent(Shop.plan(200, 200));
        event = UUID.fromString(shop.text("select id from event where slug = ?1", slug));
        Map<DeskStretch, List<String>> codes = new EnumMap<>(DeskStretch.class);
        for (int i = 0; i < each; i++) {
            for (DeskStretch stretch : DeskStretch.values()) {
                codes.computeIfAbsent(stretch, none -> new ArrayList<>()).add(request(slug, stretch));
            }
        }
        caller.is(new Caller.Identity(
                UUID.randomUUID(), "a", "a", List.of(new Caller.Grant(Role.ACCESS_COORDINATOR, null))));
        return codes.values().stream().flatMap(List::stream).toList();
    }

    private String request(String slug, DeskStretch stretch) throws Exception {
        Place place = people.book(slug, "Asks Something", UUID.randomUUID() + "@desk.example");
        people.ask(place, 0);
        shop.change(
                "update access_request set status = '" + stretch.status() + "' where registration_id = ?1", place.id());
        if (stretch.isToCallOff() || stretch == DeskStretch.CLOSED) {
            shop.change("update registration set status = 'CANCELLED' where id = ?1", place.id());
        }
        return shop.text("select code from access_request where registration_id = ?1", place.id());
    }

    private static List<String> codes(DeskList part) {
        return part.lines().stream().map(DeskLine::code).toList();
    }
}
