package org.astc.plenary.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** An event may open with its call for proposals, long before anybody knows what it costs. */
@PlenaryRuns
class CallOnlyE2E extends DraftByPages {
    private static final String PHASE =
            "{\"kind\": \"%s\", \"opensAt\": \"2039-01-01T09:00\", \"closesAt\": \"2039-02-01T09:00\"}";

    @Test
    void anEventWithACallIsPublishedWithoutPricesButNotOnceItHasTimesOfRegistration(Visitor staff, Visitor other) {
        create(staff);
        assertThat(published(staff, "access_requests").body()).contains("call for proposals", "a registration type");

        HttpResponse<String> both = published(staff, "call", "registration");
        assertThat(both.statusCode()).isEqualTo(422);
        assertThat(both.body()).contains("a registration type").doesNotContain("opens and closes");

        HttpResponse<String> call = published(staff, "call");
        assertThat(call.statusCode()).as(call.body()).isEqualTo(200);
        for (String page : new String[] {"", "/register", "/access"}) {
            assertThat(other.get("/events/" + slug + page).statusCode())
                    .as(page)
                    .isEqualTo(200);
        }
        assertThat(other.get("/").statusCode()).isEqualTo(200);
        assertThat(staff.get(base).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> published(Visitor staff, String... kinds) {
        String phases = String.join(
                ", ", java.util.Arrays.stream(kinds).map(PHASE::formatted).toList());
        return staff.json("PUT", base + ".json", "{\"status\": \"published\", \"phases\": [" + phases + "]}");
    }
}
