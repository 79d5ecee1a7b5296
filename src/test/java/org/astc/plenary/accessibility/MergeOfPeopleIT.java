package org.astc.plenary.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.people.AlreadyMerged;
import org.astc.plenary.people.EarlierMergeOpen;
import org.astc.plenary.people.LaterMergeOpen;
import org.astc.plenary.people.MergeRetention;
import org.astc.plenary.people.PersonTraits.Trait;
import org.astc.plenary.people.UndoOver;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.registration.HolderRounds;
import org.astc.plenary.registration.OwnPages;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.DataSubject;
import org.astc.plenary.security.PersonalData;
import org.astc.plenary.security.Role;
import org.astc.plenary.testing.MergedPeople;
import org.astc.plenary.testing.MergedPeople.Place;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two records become one and two again; what was told in confidence never changes hands. */
@ExtendWith(ArquillianExtension.class)
class MergeOfPeopleIT {
    private static final Duration LONG = Duration.ofDays(31);

    @Inject
    private MergedPeople given;

    @Inject
    private Shop shop;

    @Inject
    private OwnPages pages;

    @Inject
    private AccessRequests requests;

    @Inject
    private AccessDesk desk;

    @Inject
    private HolderRounds rounds;

    @Inject
    private MergeRetention retention;

    @Inject
    private Caller caller;

    @Inject
    @Any
    private Instance<PersonalData> contexts;

    private String both;
    private String alone;
    private Place kept;
    private Place other;
    private Place othersAlone;

    @BeforeEach
    void twoRecords() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        both = given.event();
        alone = given.event();
        kept = given.book(both, "Ada Kept", "kept." + mark + "@merge.example");
        other = given.book(both, "Ada Other", "other." + mark + "@merge.example");
        othersAlone = given.book(alone, "Ada Other", "other." + mark + "@merge.example");
    }

    private void confide() {
        given.ask(kept, 0);
        given.ask(other, 0);
        given.ask(othersAlone, 0);
        given.answer(kept, 0, "gender", "woman");
        given.answer(other, 0, "gender", "man");
        given.answer(othersAlone, 0, "gender", "man");
    }

    @Test
    void theOthersConfidencesAreOutOfReachAndUndoBringsEverythingBack() {
        confide();
        String before = given.rows(both) + given.rows(alone);

        UUID merge = given.merge(kept.person(), other.person(), Trait.NAME, Trait.EMAIL);

        assertThatThrownBy(() -> pages.open(other.code(), given.key(other, 0))).isInstanceOf(NotFound.class);
        assertThat(pages.open(other.code(), given.key(other, 1)).personId()).isEqualTo(kept.person());
        assertThat(pages.open(other.code(), given.key(other, 1)).confides())
                .as("the kept person confides under the own address")
                .isFalse();
        assertThat(pages.open(kept.code(), given.key(kept, 0)).confides()).isTrue();
        assertThat(pages.open(othersAlone.code(), given.key(othersAlone, 1)).confides())
                .isTrue();
        assertThat(requests.toldUnder(other.id(), 1)).isEmpty();
        assertThat(requests.toldUnder(kept.id(), 0)).hasSize(1);
        assertThat(openedAtTheDesk(other)).isEmpty();
        assertThat(openedAtTheDesk(kept)).isEqualTo("Ada Kept");
        assertThat(given.answers(both)).isEqualTo(2);

        given.undo(merge);
        rounds.round();

        assertThat(given.rows(both) + given.rows(alone)).isEqualTo(before);
        assertThat(given.answers(both)).isEqualTo(2);
        assertThat(given.answers(alone)).isEqualTo(1);
        assertThat(pages.open(other.code(), given.key(other, 0)).confides()).isTrue();
        assertThatThrownBy(() -> pages.open(other.code(), given.key(other, 1))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> given.undo(merge)).isInstanceOf(UndoOver.class);
    }

    private String openedAtTheDesk(Place place) {
        caller.is(new Caller.Identity(
                UUID.randomUUID(), "a", "a", List.of(new Caller.Grant(Role.ACCESS_COORDINATOR, null))));
        AccessRequest request = requests.of(place.id()).get(0);
        String name = desk.open(request.getEventId(), request.getCode(), ReadingReason.CHECK)
                .name();
        caller.is(null);
        return name;
    }

    @Test
    void whenUndoEndsTheOthersConfidencesAreErasedAndTheKeptOnesStay() {
        confide();
        UUID merge = given.merge(kept.person(), other.person());

        retention.purge(Instant.now());
        rounds.round();
        assertThat(given.requests(other, 0)).isEqualTo(1);

        while (retention.purge(Instant.now().plus(LONG)) > 0) {
            rounds.round();
        }
        rounds.round();

        assertThat(given.requests(other, 0)).isZero();
        assertThat(given.requests(othersAlone, 0)).isZero();
        assertThat(given.requests(kept, 0)).isEqualTo(1);
        assertThat(given.answers(both)).isEqualTo(1);
        assertThat(given.answers(alone)).isZero();
        assertThatThrownBy(() -> given.undo(merge)).isInstanceOf(UndoOver.class);
        assertThat(given.book(both, "Ada Other", email(other)).person())
                .as("known again by the other contact")
                .isEqualTo(kept.person());
    }

    private String email(Place place) {
        return shop.text("select email from registration where id = ?1", place.id());
    }

    @Test
    void erasingTheKeptPersonErasesTheOthersToo() {
        confide();
        given.merge(kept.person(), other.person());
        DataSubject subject = new DataSubject(null, kept.person(), null);

        List.of("access-requests", "voluntary-answers", "registrations", "people")
                .forEach(part -> contexts.stream()
                        .filter(context -> context.part().equals(part))
                        .forEach(context -> context.erase(subject)));
        rounds.round();

        assertThat(given.requests(other, 0) + given.requests(othersAlone, 0) + given.requests(kept, 0))
                .isZero();
        assertThat(given.answers(both) + given.answers(alone)).isZero();
        assertThat(shop.count(
                        "select count(*) from registration where email is not null and event_id ="
                                + " (select id from event where slug = ?1)",
                        both))
                .isZero();
        assertThat(shop.count("select count(*) from person where name <> '' and id = ?1", other.person()))
                .isZero();
        assertThat(shop.count(
                        "select count(*) from person_merge where kept_before is not null and kept_id = ?1",
                        kept.person()))
                .isZero();
    }

    @Test
    void erasingWhoHasTheOthersAddressLeavesTheKeptPersonsOwn() {
        confide();
        String address = email(other);
        given.merge(kept.person(), other.person());
        DataSubject subject = new DataSubject(null, null, address);

        List.of("access-requests", "voluntary-answers", "registrations", "people")
                .forEach(part -> contexts.stream()
                        .filter(context -> context.part().equals(part))
                        .forEach(context -> context.erase(subject)));
        rounds.round();

        assertThat(given.requests(other, 0) + given.requests(othersAlone, 0)).isZero();
        assertThat(given.requests(kept, 0)).isEqualTo(1);
        assertThat(given.answers(both)).isEqualTo(1);
        assertThat(email(kept)).isNotEmpty();
    }

    @Test
    void whatWasToldAtAMovedPlaceSinceGoesBackWithIt() {
        UUID merge = given.merge(kept.person(), other.person());
        given.ask(othersAlone, 1);
        given.answer(othersAlone, 1, "gender", "woman");

        given.undo(merge);
        rounds.round();

        assertThat(given.requests(othersAlone, 0)).isEqualTo(1);
        assertThat(given.answers(alone)).isEqualTo(1);
    }

    @Test
    void aPlaceThatIsSomebodyElsesSinceStaysSoAndItsOldConfidencesEnd() throws Exception {
        confide();
        UUID merge = given.merge(kept.person(), other.person());
        Place stranger = given.book(both, "Somebody Else", UUID.randomUUID() + "@merge.example");
        shop.change(
                "update registration set link_version = link_version + 1, person_id = '" + stranger.person()
                        + "' where id = ?1",
                other.id());

        given.undo(merge);
        rounds.round();

        assertThat(shop.text("select person_id from registration where id = ?1", other.id()))
                .isEqualTo(stranger.person().toString());
        assertThat(given.requests(other, 0)).isZero();
        assertThat(given.requests(othersAlone, 0)).isEqualTo(1);
        assertThat(given.answers(alone)).isEqualTo(1);
    }

    @Test
    void mergesMakeNoChainsAndTheLastOneInIsTheFirstOneOut() {
        Place third = given.book(both, "Ada Third", UUID.randomUUID() + "@merge.example");
        UUID first = given.merge(kept.person(), other.person());

        assertThatThrownBy(() -> given.merge(third.person(), kept.person())).isInstanceOf(EarlierMergeOpen.class);
        assertThatThrownBy(() -> given.merge(other.person(), third.person())).isInstanceOf(AlreadyMerged.class);
        assertThatThrownBy(() -> given.merge(third.person(), third.person())).isInstanceOf(NotFound.class);
        UUID second = given.merge(kept.person(), third.person(), Trait.NAME);
        assertThatThrownBy(() -> given.undo(first)).isInstanceOf(LaterMergeOpen.class);
        given.undo(second);
        given.undo(first);

        assertThat(shop.text("select name from person where id = ?1", kept.person()))
                .isEqualTo("Ada Kept");
    }

    @Test
    void whatTheKeptRecordSaysSinceStaysAsItWasChanged() throws Exception {
        UUID merge = given.merge(kept.person(), other.person(), Trait.NAME, Trait.EMAIL);
        shop.change("update person set name = 'Ada Later', version = version + 1 where id = ?1", kept.person());

        given.undo(merge);

        assertThat(shop.text("select name from person where id = ?1", kept.person()))
                .isEqualTo("Ada Later");
        assertThat(shop.text("select email from person where id = ?1", kept.person()))
                .isEqualTo(email(kept));
    }

    @Test
    void oneWhoComparedAnOlderVersionIsRefused() throws Exception {
        var wish = given.wish(kept.person(), other.person());
        shop.change("update person set version = version + 1 where id = ?1", other.person());

        assertThatThrownBy(() -> merging.merge(wish)).isInstanceOf(StaleData.class);
    }

    @Inject
    private org.astc.plenary.people.PersonMergeService merging;
}
