package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.astc.plenary.security.TooManyAttempts;
import org.astc.plenary.testing.Given;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Codes that are guessed all at once. */
@ExtendWith(ArquillianExtension.class)
class PageCodeRaceIT {
    private static final int GUESSES = 12;
    private static final long ADMITTED = 5;

    @Inject
    private Given given;

    @Inject
    private Shop shop;

    @Inject
    private OrderDesk desk;

    @Inject
    private OrderKeys keys;

    @Inject
    private PageCodeService codes;

    /** They meet at the code, which somebody holds until all are there. */
    @Test
    void s89ManyGuessesAtOnceAreNoMoreThanManyInARow() throws Exception {
        OrderSummary.Line place = placeWithCode();

        long looked = shop.behind(
                "select id from page_code where registration_id = ?1 for update",
                place.id().toString(),
                () -> guesses(place));

        assertThat(looked).as("guesses that were looked at").isEqualTo(ADMITTED);
    }

    @Test
    void whatIsRightIsNotCounted() {
        OrderSummary.Line place = placeWithCode();
        for (int i = 0; i < 4; i++) {
            assertThat(isLookedAt(place, "0000000x")).isTrue();
        }

        assertThat(codes.enter(place.code(), key(place), digits(place))).contains("_");
        assertThat(isLookedAt(place, "0000000x")).as("the fifth wrong one").isTrue();
        assertThat(isLookedAt(place, "0000000x")).as("the sixth").isFalse();
    }

    private OrderSummary.Line placeWithCode() {
        String slug = given.anEvent(Shop.plan(5, 9));
        OrderSummary order = desk.register(
                        Shop.request(
                                slug,
                                null,
                                Shop.line("student", "Guessed Person", UUID.randomUUID() + "@code.example")),
                        Shop.YES)
                .order();
        OrderSummary.Line place = order.lines().get(0);
        codes.send(place.code(), key(place), Locale.ENGLISH);
        return place;
    }

    private long guesses(OrderSummary.Line place) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(GUESSES);
        try {
            List<Callable<Boolean>> all = Stream.<Callable<Boolean>>generate(() -> () -> isLookedAt(place, "0000000x"))
                    .limit(GUESSES)
                    .toList();
            long looked = 0;
            for (Future<Boolean> guess : threads.invokeAll(all)) {
                looked += guess.get() ? 1 : 0;
            }
            return looked;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Guesses, and says whether the guess was compared with the code. */
    private boolean isLookedAt(OrderSummary.Line place, String digits) {
        try {
            codes.enter(place.code(), key(place), digits);
            return true;
        } catch (WrongPageCode wrong) {
            return true;
        } catch (TooManyAttempts refused) {
            return false;
        }
    }

    private String key(OrderSummary.Line place) {
        return keys.ofRegistration(place.id(), 0);
    }

    private String digits(OrderSummary.Line place) {
        return codes.digitsOf(UUID.fromString(shop.text(
                "select id from page_code where registration_id = ?1",
                place.id().toString())));
    }
}
