package org.astc.plenary.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** Those who work on a draft see its page as attendees will see it. */
@PlenaryRuns
class DraftPreviewE2E extends DraftByPages {
    @Test
    void theDraftShowsWhatPeopleWillSeeOnceItIsPublished(Visitor staff, Visitor other) {
        create(staff);
        assertThat(page(staff)).contains("We have not decided yet when registration opens.");
        offer(staff);

        assertThat(page(staff))
                .contains("This is a draft.", "Registration opens on Sat 1 January 2039, 9:00", "$12", "Early")
                .doesNotContain("We have not decided yet");

        staff.json("PUT", base + ".json", """
                {"phases": [{"kind": "registration", "opensAt": "2026-01-01T09:00", "closesAt": "2039-12-31T18:00"}]}
                """);
        String open = page(staff);
        assertThat(open)
                .contains("Places available", "$12", "$20", "Early price ends")
                .contains("Sat 31 December 2039, 18:00 Halifax time (AST)")
                .doesNotContain("17:59");
        assertThat(staff.json("PUT", base + ".json", "{\"status\": \"published\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(page(other))
                .contains("Places available", "Sat 31 December 2039, 18:00 Halifax time (AST)")
                .doesNotContain("This is a draft.");
    }

    @Test
    void nobodySaysThatAnEventInAHouseIsOnline(Visitor staff) {
        create(staff);
        offer(staff);
        assertThat(page(staff)).contains("It takes place online.");

        staff.json("PUT", base + ".json", "{\"setting\": \"in_person\"}");

        assertThat(page(staff))
                .contains("Getting there", "The place is announced later.")
                .doesNotContain("It takes place online.");
        assertThat(staff.get("/events/" + slug + "/register").body()).contains("Announced later");
    }

    private String page(Visitor visitor) {
        return visitor.get("/events/" + slug).body();
    }
}
