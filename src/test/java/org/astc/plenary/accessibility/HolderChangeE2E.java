package org.astc.plenary.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.astc.plenary.e2e.Holder;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Store;
import org.junit.jupiter.api.Test;

/** Staff change an address: the old link is dead, and what was told there waits for the old address to say so. */
@PlenaryRuns
class HolderChangeE2E {
    @Test
    void confirmedFromTheOldAddressItGoesAlong(Plenary plenary) {
        Holder before = told(plenary);
        Holder after = before.moved(plenary);
        assertThat(before.visitor().get(before.own()).statusCode()).isEqualTo(404);
        after.enter(after.askForCode(1));
        assertThat(after.visitor().get(after.access()).body()).contains("You have not asked for anything yet.");

        before.decide(plenary, "keep");

        await(() -> after.visitor().get(after.access()).body().contains("Told before."));
        await(() -> after.visitor().get(after.aboutYou("")).body().contains("Two-Spirit"));
    }

    @Test
    void givenUpItIsErased(Plenary plenary) {
        Holder before = told(plenary);
        Holder after = before.moved(plenary);
        Store main = Store.of(plenary.process());
        assertThat(main.number(requests(before))).isEqualTo(1);

        before.decide(plenary, "erase");

        await(() -> main.number(requests(before)) == 0);
        after.enter(after.askForCode(1));
        assertThat(after.visitor().get(after.aboutYou("")).body()).doesNotContain("Two-Spirit");
    }

    private static Holder told(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        holder.ask("Told before.");
        holder.answer("gender", Map.of("gender", "two-spirit"));
        return holder;
    }

    private static String requests(Holder holder) {
        return "select count(*) from access_request a join registration r on r.id = a.registration_id where r.code = '"
                + holder.code() + "'";
    }

    private static void await(java.util.function.BooleanSupplier done) {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            try {
                TimeUnit.MILLISECONDS.sleep(300);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
