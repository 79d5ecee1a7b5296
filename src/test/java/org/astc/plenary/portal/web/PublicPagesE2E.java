package org.astc.plenary.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** What everybody reads on the first pages, in the words that people know. */
@PlenaryRuns
class PublicPagesE2E {
    @Test
    void theFiltersOfTheHomePageHaveTheirUsualNames(Visitor visitor) {
        finds(visitor, "en", "Search", "Format");
        finds(visitor, "es", "Buscar", "Modalidad");
        finds(visitor, "fr", "Recherche", "Format");
    }

    private static void finds(Visitor visitor, String language, String words, String format) {
        assertThat(visitor.get("/?lang=" + language).body())
                .contains("<label for=\"q\">" + words + "</label>", "<label for=\"how\">" + format + "</label>");
    }

    @Test
    void aLastDayToAskForAccessIsSpokenOfOnlyWhereOneIsNamed(Visitor visitor) {
        assertThat(visitor.get("/events/annual-conference").body())
                .contains("If you ask by ", "You can ask after the last day too.", "We never ask for proof.");
        assertThat(visitor.get("/events/museum-tour").body())
                .contains("We never ask for proof.")
                .doesNotContain("If you ask by ", "last day");
    }

    @Test
    void theRangeOfPricesBeginsWithTheFreeOnes(Visitor visitor) {
        assertThat(visitor.get("/events/annual-conference").body()).contains("Free – $775");
        assertThat(visitor.get("/events/workshop").body()).contains("From $40 to $65");
    }
}
