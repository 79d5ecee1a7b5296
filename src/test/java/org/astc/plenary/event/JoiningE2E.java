package org.astc.plenary.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.e2e.Letters;
import org.astc.plenary.e2e.Ordering;
import org.astc.plenary.e2e.Ordering.Who;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** How one joins an event online: told to those with a confirmed place, on their own page, and nowhere else. */
@PlenaryRuns
class JoiningE2E extends DraftByPages {
    private final String secret = "orbit-" + UUID.randomUUID().toString().substring(0, 8);
    private final String how = "Come to https://meet.example.org/" + secret + "?room=1&seat=2, <b>please</b>.\n"
            + "Not to http://meet.example.org/" + secret;

    @Test
    void whoHasAConfirmedPlaceReadsItAndNobodyElse(Visitor staff, Visitor visitor) {
        publish(staff);
        String early = "early@" + slug + ".example";
        Ordering.Held order = Ordering.register(visitor, slug, "visitor", new Who("Early Bird", early));
        String own = Letters.link(visitor, early, "/registrations/");
        assertThat(visitor.get(own).body())
                .contains("How to join online", "The organizer will add joining information to this page later.");

        assertThat(keep(staff, how).statusCode()).isEqualTo(303);

        assertThat(visitor.get(own).body())
                .contains("<a href=\"https://meet.example.org/" + secret + "?room=1&amp;seat=2\"", "&lt;b&gt;please")
                .doesNotContain("href=\"http://meet", "joining information to this page later");
        Ordering.register(visitor, slug, "visitor", new Who("Late Comer", "late@" + slug + ".example"));
        assertThat(Letters.await(visitor, "late@" + slug + ".example", 1))
                .contains("How to join online is on your own page.")
                .doesNotContain(secret);
        for (String path : List.of(
                "/events/" + slug,
                "/events/" + slug + "/register",
                "/events/" + slug + "/access",
                "/events/" + slug + "/about-you",
                "/events/" + slug + "/event.ics",
                "/api/v1/events/" + slug,
                "/api/v1/events/" + slug + "/registration-types",
                "/orders/" + order.code() + "?key=" + order.secret())) {
            HttpResponse<String> answer = visitor.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).doesNotContain(secret);
        }
    }

    @Test
    void itGoesWithTheConfigurationAndIsTakenAway(Plenary plenary, Visitor staff) {
        create(staff);
        assertThat(staff.get(base + "/venue").body()).contains("Joining information", "id=\"joining\"");
        keep(staff, "Room " + secret);
        assertThat(staff.get(base + ".json").body()).containsPattern("\"joining\"\\s*:\\s*\"Room " + secret + "\"");

        keep(staff, "");

        assertThat(staff.get(base + ".json").body()).containsPattern("\"joining\"\\s*:\\s*null");
        String trail = "select count(*) from audit_entry where concat_ws(' ', before_value, after_value) like '%";
        Store store = Store.of(plenary.process());
        assertThat(store.number(trail + secret + "%'")).as("told in the trail").isZero();
        assertThat(store.number(trail + "\"joining\":\"…\"%'")).isPositive();
    }

    @Test
    void moreThanTwoThousandCharactersAreRefusedAndStayInTheForm(Visitor staff) {
        create(staff);

        HttpResponse<String> refused = keep(staff, secret + "x".repeat(2_000));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#joining\"", "id=\"joining-e\"", secret);
    }

    private HttpResponse<String> keep(Visitor staff, String joining) {
        return staff.post(base + "/venue", section(staff, "venue", "joining", Map.of("joining", joining)));
    }

    private void publish(Visitor staff) {
        create(staff);
        HttpResponse<String> published = staff.json("PUT", base + ".json", """
                {"phases": [{"kind": "registration", "opensAt": "2026-01-01T09:00", "closesAt": "2039-12-31T09:00"}],
                 "policies": [{"code": "code-of-conduct", "title": "Conduct", "text": "Be kind.", "required": true}],
                 "quotas": [{"name": "house", "capacity": 9}],
                 "pricePhases": [{"name": "Regular"}],
                 "types": [{"code": "visitor", "name": "Visitor", "quotas": ["house"],
                            "prices": [{"phase": "Regular", "price": "0"}]}],
                 "status": "published"}
                """);
        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
    }
}
