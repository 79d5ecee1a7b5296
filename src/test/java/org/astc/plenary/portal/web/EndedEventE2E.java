package org.astc.plenary.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** Nobody is invited to what is over. */
@PlenaryRuns
class EndedEventE2E {
    private static final String OPEN = "/events/annual-conference";
    private static final String ENDED = "/events/annual-conference-last-year";

    @Test
    void neitherAPlaceNorHelpIsOfferedOnceTheEventIsOver(Visitor visitor) {
        assertThat(visitor.get(OPEN).body()).contains("href=\"" + OPEN + "/register\"", "Need something else?");
        assertThat(visitor.get(ENDED).body())
                .contains("This event is over.")
                .doesNotContain("href=\"" + ENDED + "/register\"", "Need something else?");
    }

    @Test
    void theSideOfTheFormOffersNoHelpEither(Visitor visitor) {
        assertThat(visitor.get(OPEN + "/register").body()).contains("Once your place is booked");
        assertThat(visitor.get(ENDED + "/register").body())
                .contains("This event is over.")
                .doesNotContain("Once your place is booked");
    }
}
