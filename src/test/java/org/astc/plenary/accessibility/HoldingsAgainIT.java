package org.astc.plenary.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.people.MergeRetention;
import org.astc.plenary.platform.Secrets;
import org.astc.plenary.registration.Correction;
import org.astc.plenary.registration.HolderChangeService;
import org.astc.plenary.registration.HolderRounds;
import org.astc.plenary.registration.HoldingsAgain;
import org.astc.plenary.registration.RegistrationDesk;
import org.astc.plenary.security.Caller;
import org.astc.plenary.testing.MergedPeople;
import org.astc.plenary.testing.MergedPeople.Place;
import org.astc.plenary.testing.OlderAnswers;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Answers come from an older archive than all else: what moved or ended since does so again, and nothing else does. */
@ExtendWith(ArquillianExtension.class)
class HoldingsAgainIT {
    @Inject
    private MergedPeople given;

    @Inject
    private Shop shop;

    @Inject
    private OlderAnswers older;

    @Inject
    private RegistrationDesk desk;

    @Inject
    private HolderChangeService changes;

    @Inject
    private Secrets secrets;

    @Inject
    private HolderRounds rounds;

    @Inject
    private MergeRetention retention;

    @Inject
    private HoldingsAgain again;

    @Inject
    private Caller caller;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private String slug;
    private UUID event;
    private Place place;

    @BeforeEach
    void somebodyTold() {
        slug = given.event();
        event = UUID.fromString(shop.text("select id from event where slug = ?1", slug));
        place = given.book(slug, "Tells Something", "old." + mark + "@holder.example");
        given.answer(place, 0, "gender", "woman");
    }

    @Test
    void whatAConfirmedChangeTookAlongGoesAlongAgain() {
        List<Object[]> before = older.of(event);
        confirm(moved("new"));
        rounds.round();
        List<Object[]> after = older.of(event);

        tellAgainTo(before);

        assertThat(older.of(event)).usingRecursiveComparison().isEqualTo(after).isNotEqualTo(before);
    }

    @Test
    void whatEndedEndsAgain() {
        List<Object[]> before = older.of(event);
        giveUp(moved("new"));
        rounds.round();

        tellAgainTo(before);

        assertThat(older.of(event)).isEmpty();
    }

    @Test
    void whatWasToldAnewByWhoeverCameBackStays() {
        giveUp(moved("new"));
        rounds.round();
        giveUp(moved("old"));
        rounds.round();
        given.answer(place, 2, "gender", "man");
        List<Object[]> told = older.of(event);

        tellAgainTo(told);

        assertThat(older.of(event)).usingRecursiveComparison().isEqualTo(told);
    }

    @Test
    void whoeverKeptItForAnotherPlaceKeepsItForGood() throws Exception {
        Place second = given.book(slug, "Tells Something", "old." + mark + "@holder.example");
        confirm(moved("new"));
        rounds.round();
        List<Object[]> kept = older.of(event);
        shop.change("update registration set status = 'CANCELLED' where id = ?1", second.id());

        tellAgainTo(kept);

        assertThat(older.of(event)).usingRecursiveComparison().isEqualTo(kept);
    }

    @Test
    void aMergeThatWasUndoneOrEndedIsFollowedAgain() {
        Place other = given.book(slug, "Another Record", "other." + mark + "@holder.example");
        UUID merge = given.merge(place.person(), other.person());
        given.undo(merge);
        given.answer(other, 0, "gender", "man");
        List<Object[]> before = older.of(event);
        given.merge(place.person(), other.person());
        while (retention.purge(Instant.now().plus(Duration.ofDays(31))) > 0) {
            rounds.round();
        }
        rounds.round();

        tellAgainTo(before);

        assertThat(before).hasSize(2);
        assertThat(older.of(event)).hasSize(1);
    }

    private void tellAgainTo(List<Object[]> answers) {
        older.restore(event, answers);
        again.tell();
        again.tell();
    }

    /** Staff change the address; returns the change. */
    private UUID moved(String to) {
        caller.is(Caller.Identity.system());
        long version = shop.count("select version from registration where id = ?1", place.id());
        desk.correct(
                event,
                place.code(),
                new Correction(version, "Tells Something", to + "." + mark + "@holder.example", null));
        return UUID.fromString(shop.text("select max(id) from holder_change where registration_id = ?1", place.id()));
    }

    private void confirm(UUID change) {
        changes.confirm(change, secrets.derive("holder-change:" + change));
    }

    private void giveUp(UUID change) {
        changes.giveUp(change, secrets.derive("holder-change:" + change));
    }
}
