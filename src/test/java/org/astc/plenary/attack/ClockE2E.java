package org.astc.plenary.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.astc.plenary.e2e.Ordering;
import org.astc.plenary.e2e.Ordering.Held;
import org.astc.plenary.e2e.Ordering.Who;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/**
 * A clock that goes back (group 14). The clock of the shared server stays as it is: what is in the rows goes forward by
 * an hour instead, which looks the same from there.
 */
@PlenaryRuns
class ClockE2E {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @Test
    void s117AHoldThatIsOverStaysOverWhenTheClockGoesBackAndGivesItsPlaceBackOnce(Plenary plenary) {
        Store store = Store.of(plenary.process());
        Visitor visitor = plenary.visitor();
        long before = taken(store);
        Held held = Ordering.hold(
                visitor,
                "webinar",
                "participant",
                new Who("Clock Back", "s117." + UUID.randomUUID().toString().substring(0, 8) + "@museum.example"));
        assertThat(taken(store)).isEqualTo(before + 1);

        shift(store, held, "- interval 26 minute");
        await(store, held);
        assertThat(taken(store)).isEqualTo(before);
        for (String shifted : new String[] {"+ interval 1 hour", "- interval 1 hour"}) {
            shift(store, held, shifted);
            aRoundOfTheSweep(plenary);
            assertThat(taken(store)).as(shifted).isEqualTo(before);
            assertThat(status(store, held)).isEqualTo("EXPIRED");
        }
        HttpResponse<String> late = Ordering.confirm(visitor, held);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("hold-expired");
        assertThat(taken(store)).isEqualTo(before);
        assertThat(store.number(
                        "select count(*) from audit_entry a join orders o on o.id = a.subject_id where o.code = '"
                                + held.code() + "' and a.action = 'order-expired'"))
                .isEqualTo(1);
    }

    /** Another hold that ends tells that the sweep was there in between. */
    private static void aRoundOfTheSweep(Plenary plenary) {
        Held other = Ordering.hold(
                plenary.visitor(), "webinar", "participant", new Who("Sweep Mark", "s117.sweep@museum.example"));
        Store store = Store.of(plenary.process());
        shift(store, other, "- interval 26 minute");
        await(store, other);
    }

    private static void await(Store store, Held held) {
        Instant end = Instant.now().plus(LONGEST);
        while (!status(store, held).equals("EXPIRED")) {
            assertThat(Instant.now()).as("a round of the sweep").isBefore(end);
            pause();
        }
    }

    private static void shift(Store store, Held held, String by) {
        store.execute("update orders set created_at = created_at " + by + ", expires_at = expires_at " + by
                + " where code = '" + held.code() + "'");
    }

    private static String status(Store store, Held held) {
        return store.text("select status from orders where code = '" + held.code() + "'");
    }

    private static long taken(Store store) {
        return store.number(
                "select sum(q.taken) from quota q join event e on e.id = q.event_id where e.slug = 'webinar'");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
