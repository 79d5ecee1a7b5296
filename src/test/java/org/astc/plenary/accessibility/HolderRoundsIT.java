package org.astc.plenary.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.astc.plenary.platform.Secrets;
import org.astc.plenary.registration.Correction;
import org.astc.plenary.registration.HolderChangeService;
import org.astc.plenary.registration.HolderRounds;
import org.astc.plenary.registration.HoldingsEnded;
import org.astc.plenary.registration.HoldingsKept;
import org.astc.plenary.registration.RegistrationDesk;
import org.astc.plenary.registration.RegistrationPersonalData;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.DataSubject;
import org.astc.plenary.testing.Deaf;
import org.astc.plenary.testing.Given;
import org.astc.plenary.testing.MergedPeople;
import org.astc.plenary.testing.MergedPeople.Place;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What became of changed holders is told of each on its own: what cannot be told keeps nobody else waiting. */
@ExtendWith(ArquillianExtension.class)
class HolderRoundsIT {
    /** One more than are told in one round. */
    private static final int MANY = 51;

    @Inject
    private Given house;

    @Inject
    private MergedPeople given;

    @Inject
    private Shop shop;

    @Inject
    private RegistrationDesk desk;

    @Inject
    private RegistrationPersonalData registrations;

    @Inject
    private HolderChangeService changes;

    @Inject
    private HolderRounds rounds;

    @Inject
    private Secrets secrets;

    @Inject
    private Caller caller;

    @Inject
    private Deaf deaf;

    @AfterEach
    void everythingIsTold() {
        deaf.hearsAgain();
        rounds.round();
        rounds.round();
    }

    @Test
    void oneThatCannotBeToldKeepsNobodyElse() {
        Place stuck = given.book(given.event(), "Told In Vain", email());
        Place free = given.book(given.event(), "Told Well", email());
        given.ask(stuck, 0);
        given.ask(free, 0);
        given.answer(free, 0, "gender", "woman");
        UUID event = event(stuck);
        deaf.to(news -> news instanceof HoldingsEnded ended && ended.eventId().equals(event));
        erase(stuck);
        erase(free);

        rounds.round();

        assertThat(open(stuck)).isEqualTo(1);
        assertThat(open(free)).isZero();
        assertThat(given.requests(free, 0) + given.answers(free.slug())).isZero();
        assertThat(given.requests(stuck, 0))
                .as("requests do not wait for the store of answers")
                .isZero();
        deaf.hearsAgain();
        rounds.round();
        assertThat(open(stuck)).isZero();
    }

    @Test
    void manyThatCannotBeToldDoNotFillEveryRound() {
        String slug = house.anEvent(Shop.plan(2 * MANY, 2 * MANY));
        String email = email();
        Place stuck = given.book(slug, "Many Places", email);
        for (int i = 1; i < MANY; i++) {
            given.book(slug, "Many Places", email);
        }
        Place free = given.book(given.event(), "Told Well", email());
        UUID event = event(stuck);
        deaf.to(news -> news instanceof HoldingsEnded ended && ended.eventId().equals(event));
        erase(stuck);
        erase(free);

        rounds.round();
        rounds.round();

        assertThat(shop.count("select count(*) from holder_change where status = 'OVER' and event_id = ?1", event))
                .isEqualTo(MANY);
        assertThat(open(free)).isZero();
    }

    @Test
    void whatFollowsAtTheSamePlaceDoesNotOvertake() {
        Place place = given.book(given.event(), "Goes Along", email());
        given.ask(place, 0);
        given.answer(place, 0, "gender", "woman");
        UUID event = event(place);
        deaf.to(news -> news instanceof HoldingsKept kept && kept.eventId().equals(event));
        confirm(moved(place, event));
        rounds.round();
        UUID heir = UUID.fromString(shop.text("select person_id from registration where id = ?1", place.id()));
        registrations.erase(new DataSubject(null, heir, null));

        rounds.round();

        assertThat(open(place)).isEqualTo(2);
        deaf.hearsAgain();
        for (int round = 0; open(place) > 0 && round < 20; round++) {
            rounds.round(); // the house's own round may meet the same rows at the same moment, and one of the two waits
        }
        assertThat(open(place)).isZero();
        assertThat(given.answers(place.slug()))
                .as("the heir's, once they had come")
                .isZero();
    }

    /** Staff change the address; returns the change. */
    private UUID moved(Place place, UUID event) {
        caller.is(Caller.Identity.system());
        long version = shop.count("select version from registration where id = ?1", place.id());
        desk.correct(event, place.code(), new Correction(version, "Goes Along", email(), null));
        return UUID.fromString(shop.text("select max(id) from holder_change where registration_id = ?1", place.id()));
    }

    private void confirm(UUID change) {
        changes.confirm(change, secrets.derive("holder-change:" + change));
    }

    private void erase(Place place) {
        registrations.erase(new DataSubject(null, place.person(), null));
    }

    private UUID event(Place place) {
        return UUID.fromString(shop.text("select id from event where slug = ?1", place.slug()));
    }

    private long open(Place place) {
        return shop.count(
                "select count(*) from holder_change where status <> 'SETTLED' and registration_id = ?1", place.id());
    }

    private static String email() {
        return UUID.randomUUID() + "@rounds.example";
    }
}
