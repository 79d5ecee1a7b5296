package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.astc.plenary.e2e.Ordering;
import org.astc.plenary.e2e.Ordering.Who;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Rush;
import org.astc.plenary.e2e.Store;
import org.junit.jupiter.api.Test;

/** The last place, asked for over REST by fifty clients at once; without the guard: {@code ApartE2E}. */
@PlenaryRuns
class LastPlaceE2E {
    private static final int CLIENTS = 50;
    private static final String WEBINAR = " where event_id = (select id from event where slug = 'webinar')";

    @Test
    void s93OneOfFiftyGetsTheLastPlaceAndTheOthersAreTold(Plenary plenary) throws Exception {
        Store store = Store.of(plenary.process());
        long places = store.number("select capacity from quota" + WEBINAR);
        Rush rush = new Rush(plenary.process(), CLIENTS);
        try {
            for (int round = 0; round < 5; round++) {
                store.execute("update quota set capacity = taken + 1" + WEBINAR);
                String run = "race" + round + "-";

                List<Integer> answers = rush.go((visitor, number) -> Ordering.ask(
                                visitor, "webinar", "participant", new Who("Racer", run + number + "@rest.example"))
                        .statusCode());

                assertThat(Collections.frequency(answers, 201)).isEqualTo(1);
                assertThat(Collections.frequency(answers, 409)).isEqualTo(CLIENTS - 1);
                assertThat(store.number("select capacity - taken from quota" + WEBINAR))
                        .isZero();
            }
        } finally {
            rush.end();
            store.execute("update quota set capacity = " + places + WEBINAR);
            Ordering.hold(
                    plenary.visitor(),
                    "webinar",
                    "participant",
                    new Who("Late", "late@rest.example")); // pages hear of it
        }
    }
}
