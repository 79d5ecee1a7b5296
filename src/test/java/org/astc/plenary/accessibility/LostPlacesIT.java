package org.astc.plenary.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.Secrets;
import org.astc.plenary.registration.Correction;
import org.astc.plenary.registration.HolderChangeService;
import org.astc.plenary.registration.HolderRounds;
import org.astc.plenary.registration.RegistrationDesk;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.DataSubject;
import org.astc.plenary.security.PersonalData;
import org.astc.plenary.testing.MergedPeople;
import org.astc.plenary.testing.MergedPeople.Place;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Staff gave somebody's place to another person; then the first of them is erased. */
@ExtendWith(ArquillianExtension.class)
class LostPlacesIT {
    private static final String NAMED =
            "select count(*) from audit_entry where before_value like '%Alice Former%' and subject_id = ?1";

    @Inject
    private MergedPeople given;

    @Inject
    private Shop shop;

    @Inject
    private RegistrationDesk desk;

    @Inject
    private HolderChangeService changes;

    @Inject
    private HolderRounds rounds;

    @Inject
    private Secrets secrets;

    @Inject
    private Caller caller;

    @Inject
    @Any
    private Instance<PersonalData> contexts;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final DataSubject alice = new DataSubject(null, null, "alice." + mark + "@lost.example");
    private String slug;
    private UUID event;
    private Place place;
    private UUID change;

    @BeforeEach
    void alicesPlaceIsBobsNow() {
        slug = given.event();
        event = UUID.fromString(shop.text("select id from event where slug = ?1", slug));
        place = given.book(slug, "Alice Former", alice.email());
        given.ask(place, 0);
        given.answer(place, 0, "gender", "woman");
        caller.is(Caller.Identity.system());
        long version = shop.count("select version from registration where id = ?1", place.id());
        desk.correct(event, place.code(), new Correction(version, "Bob Next", "bob." + mark + "@lost.example", null));
        change = UUID.fromString(shop.text("select id from holder_change where registration_id = ?1", place.id()));
    }

    @Test
    void nothingOfHersIsLeftAtThePlace() {
        assertThat(shop.count(NAMED, place.id())).isEqualTo(1);

        erase(alice);

        assertThat(shop.count(NAMED, place.id())).isZero();
        assertThatThrownBy(() -> changes.confirm(change, secrets.derive("holder-change:" + change)))
                .isInstanceOf(NotFound.class);
        rounds.round();
        assertThat(given.requests(place, 0) + given.answers(slug)).isZero();
        assertThat(shop.text("select name from registration where id = ?1", place.id()))
                .isEqualTo("Bob Next");
    }

    @Test
    void whatTheTrailSaysGoesAlsoLongAfterTheChange() {
        changes.giveUp(change, secrets.derive("holder-change:" + change));
        rounds.round();

        erase(alice);

        assertThat(shop.count(NAMED, place.id())).isZero();
    }

    @Test
    void anEventThatIsLeftOutWaitsAsBefore() {
        erase(alice.without(List.of(event)));

        assertThat(shop.count(NAMED, place.id())).isEqualTo(1);
        assertThat(shop.text("select status from holder_change where id = ?1", change))
                .isEqualTo("WAITING");
    }

    private void erase(DataSubject subject) {
        List.of("access-requests", "voluntary-answers", "registrations", "people")
                .forEach(part -> contexts.stream()
                        .filter(context -> context.part().equals(part))
                        .forEach(context -> context.erase(subject)));
    }
}
