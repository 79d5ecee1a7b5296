package org.astc.plenary.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.astc.plenary.people.PersonMergeService;
import org.astc.plenary.people.PersonMergeService.Wish;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.testing.Given;
import org.astc.plenary.testing.MergedPeople;
import org.astc.plenary.testing.MergedPeople.Place;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Merges at the same moment as others, and as bookings. */
@ExtendWith(ArquillianExtension.class)
class MergeRacesIT {
    private static final int ROUNDS = 5;

    @Inject
    private MergedPeople given;

    @Inject
    private Given house;

    @Inject
    private Shop shop;

    @Inject
    private PersonMergeService merging;

    @Test
    void ofTwoWhoMergeTheSameTwoInOppositeDirectionsOneDoes() throws Exception {
        String slug = given.event();
        for (int round = 0; round < ROUNDS; round++) {
            Place one = given.book(slug, "Twin One", UUID.randomUUID() + "@merge.example");
            Place two = given.book(slug, "Twin Two", UUID.randomUUID() + "@merge.example");
            Wish there = given.wish(one.person(), two.person());
            Wish back = given.wish(two.person(), one.person());

            assertThat(atOnce(() -> merging.merge(there), () -> merging.merge(back), () -> merging.merge(there)))
                    .isEqualTo(1);

            assertThat(shop.count(
                            "select count(*) from person_merge where status = 'OPEN' and (kept_id = ?1"
                                    + " or other_id = ?1)",
                            one.person()))
                    .isEqualTo(1);
            assertThat(dangling(slug)).isZero();
        }
    }

    @Test
    void ofTwoWhoUndoOneDoes() throws Exception {
        String slug = given.event();
        Place one = given.book(slug, "Twin One", UUID.randomUUID() + "@merge.example");
        Place two = given.book(slug, "Twin Two", UUID.randomUUID() + "@merge.example");
        UUID merge = given.merge(one.person(), two.person());

        assertThat(atOnce(() -> merging.undo(merge), () -> merging.undo(merge), () -> merging.undo(merge)))
                .isEqualTo(1);
        assertThat(shop.text("select person_id from registration where id = ?1", two.id()))
                .isEqualTo(two.person().toString());
    }

    @Test
    void aBookingAtTheMomentOfAMergeIsTheKeptPersons() throws Exception {
        String slug = given.event();
        for (int round = 0; round < ROUNDS; round++) {
            String email = UUID.randomUUID() + "@merge.example";
            Place one = given.book(slug, "Twin One", UUID.randomUUID() + "@merge.example");
            Place two = given.book(slug, "Twin Two", email);
            Wish wish = given.wish(one.person(), two.person());
            Runnable book = () -> given.book(slug, "Twin Two", email);

            assertThat(atOnce(book, book, () -> merging.merge(wish), book, book))
                    .isEqualTo(5);

            assertThat(dangling(slug)).isZero();
        }
    }

    /** The look-up came before the merge, the row after: what no timing of a test brings about reliably. */
    @Test
    void aRowThatStillNamesAMergedRecordIsWrittenWithTheKeptOne() throws Exception {
        String slug = given.event();
        Place one = given.book(slug, "Twin One", UUID.randomUUID() + "@merge.example");
        Place two = given.book(slug, "Twin Two", UUID.randomUUID() + "@merge.example");
        Place late = given.book(slug, "Somebody Late", UUID.randomUUID() + "@merge.example");
        given.merge(one.person(), two.person());

        shop.change("update registration set person_id = '" + two.person() + "' where id = ?1", late.id());

        assertThat(shop.text("select person_id from registration where id = ?1", late.id()))
                .isEqualTo(one.person().toString());
    }

    private long dangling(String slug) {
        return shop.count("""
            select count(*) from registration r join person p on p.id = r.person_id join event e on e.id = r.event_id
            where p.merged_into is not null and e.slug = ?1""", slug);
    }

    private long atOnce(Runnable... works) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(works.length);
        try {
            List<Callable<Boolean>> calls = new ArrayList<>();
            for (Runnable work : works) {
                calls.add(() -> {
                    try {
                        house.asTheHouse(work);
                        return true;
                    } catch (DomainException refused) {
                        return false;
                    }
                });
            }
            long done = 0;
            for (Future<Boolean> call : threads.invokeAll(calls)) {
                done += call.get() ? 1 : 0;
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }
}
