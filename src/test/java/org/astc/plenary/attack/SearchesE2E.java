package org.astc.plenary.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** What people said in confidence is in no search. */
@PlenaryRuns
class SearchesE2E {
    /** Every search finds of them what it finds of a word that nobody ever wrote. */
    @Test
    void s129NoSearchKnowsWhatWasAskedFor(Plenary plenary) {
        ConfidencesE2E.Told told = ConfidencesE2E.told(plenary);
        for (String box : List.of("registration", "admin", "finance")) {
            Visitor staff = ConfidencesE2E.as(plenary, box);
            assertThat(staff.get("/staff/webinar/registrations?who=Plover+Person")
                            .body())
                    .contains(told.holder().code());
            for (String search : List.of(
                    "/?q=",
                    "/staff/webinar/registrations?who=",
                    "/staff/webinar/registrations.csv?who=",
                    "/staff/webinar/payments?words=",
                    "/staff/people?who=",
                    "/staff/people?where=",
                    "/staff/organizations?words=")) {
                String nothing = found(staff, search, "zzzzzz");
                for (String words :
                        List.of("wheelchair", ConfidencesE2E.NEED, "captioner", "plover-answer", "two-spirit")) {
                    assertThat(found(staff, search, words))
                            .as(box + " " + search + words)
                            .isEqualTo(nothing);
                }
            }
        }
    }

    /** What the search shows, whatever was looked for. */
    private static String found(Visitor staff, String search, String words) {
        return staff.get(search + words).body().replace(words, "");
    }
}
