package org.astc.plenary.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.astc.plenary.e2e.Ordering;
import org.astc.plenary.e2e.Ordering.Who;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** Who is about to archive an event reads whom it concerns, as far as they may see registrations. */
@PlenaryRuns
class ArchivingE2E extends DraftByPages {
    @Test
    void placesAndThoseNotPaidAreCountedForWhoeverSeesRegistrations(Visitor staff, Visitor chair, Visitor buyer) {
        publish(staff);
        String archive = base + "/archive";
        Ordering.register(buyer, slug, "visitor", new Who("Free Guest", "free@" + slug + ".example"));
        assertThat(staff.get(archive).body())
                .contains("One place is booked; it stays.")
                .doesNotContain("not paid", "Nobody has a place");

        Ordering.Held unpaid = Ordering.hold(buyer, slug, "full", new Who("Late Payer", "late@" + slug + ".example"));
        assertThat(Ordering.confirm(buyer, unpaid, "offline").statusCode()).isEqualTo(200);

        assertThat(staff.get(archive).body()).contains("2 places are booked; they stay.", "One place is not paid yet.");
        SignIn.as(chair, "program");
        assertThat(chair.get(archive).body())
                .as("a program chair may archive, and sees no registrations")
                .contains("Archive Fossil night?", "<form id=\"status\"")
                .doesNotContain("booked", "not paid", "Nobody has a place");
    }

    private void publish(Visitor staff) {
        create(staff);
        HttpResponse<String> published = staff.json("PUT", base + ".json", """
                {"phases": [{"kind": "registration", "opensAt": "2026-01-01T09:00", "closesAt": "2039-12-31T09:00"}],
                 "policies": [{"code": "code-of-conduct", "title": "Conduct", "text": "Be kind.", "required": true}],
                 "quotas": [{"name": "house", "capacity": 9}],
                 "pricePhases": [{"name": "Regular"}],
                 "types": [{"code": "visitor", "name": "Visitor", "quotas": ["house"],
                            "prices": [{"phase": "Regular", "price": "0"}]},
                           {"code": "full", "name": "Full", "quotas": ["house"],
                            "prices": [{"phase": "Regular", "price": "125.00"}]}],
                 "status": "published"}
                """);
        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
    }
}
