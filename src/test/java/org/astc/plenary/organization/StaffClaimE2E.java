package org.astc.plenary.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.astc.plenary.e2e.Holder;
import org.astc.plenary.e2e.Letters;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** Somebody says where they work, and a contact of the organization decides. */
@PlenaryRuns
class StaffClaimE2E {
    private static final String MINE = "/my/organization";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String domain = "house-" + mark + ".example";

    @Test
    void aContactApprovesAndRemovesAndStrangersSeeNothing(Plenary plenary) {
        Store store = Store.of(plenary.process());
        String house = House.withDomain(store, "House of " + mark, domain);
        String contacts = "/staff/organizations/" + house + "/contacts";
        Visitor staff = signedIn(plenary, "registration");
        assertThat(Holder.press(staff, contacts, "contact", "go", Map.of("email", "chief"))
                        .body())
                .contains("Enter an e-mail address")
                .contains("value=\"chief\"");
        assertThat(Holder.press(staff, contacts, "contact", "go", Map.of("email", "chief@" + domain))
                        .statusCode())
                .isEqualTo(303);

        Visitor ines = byLink(plenary, "ines@" + domain);
        assertThat(Holder.press(ines, MINE, "say-0", "claim-0", Map.of("name", ""))
                        .statusCode())
                .isEqualTo(422);
        assertThat(Holder.press(ines, MINE, "say-0", "claim-0", Map.of("name", "Ines Claimant"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(ines.get(MINE).body()).contains("A contact of the organization decides.");

        Visitor stranger = byLink(plenary, "stranger@elsewhere-" + mark + ".example");
        assertThat(stranger.get(MINE).body()).doesNotContain("House of " + mark, "Ines");
        stranger.post(
                MINE,
                Map.of(
                        "say-0",
                        "say-0",
                        "at",
                        house,
                        "name",
                        "X",
                        "claim-0",
                        "",
                        "jakarta.faces.ViewState",
                        "stateless"));
        assertThat(store.number("select count(*) from staff_claim where organization_id = '" + house + "'"))
                .isEqualTo(1);

        Visitor chief = byLink(plenary, "chief@" + domain);
        assertThat(Letters.await(chief, "chief@" + domain, 2)).contains("Ines Claimant");
        assertThat(Holder.press(chief, MINE, "decide", "approve", Map.of()).body())
                .contains("Choose somebody first.");
        decide(stranger, store, "approve", MINE);
        assertThat(status(store)).isEqualTo("PENDING");
        assertThat(Holder.press(chief, MINE, "decide", "approve", Map.of("claim", claim(store)))
                        .statusCode())
                .isEqualTo(303);
        assertThat(status(store)).isEqualTo("APPROVED");
        assertThat(Holder.press(chief, MINE + "?status=approved", "decide", "remove", Map.of("claim", claim(store)))
                        .statusCode())
                .isEqualTo(303);

        assertThat(Letters.await(ines, "ines@" + domain, 2)).contains("You are not on the staff list any more");
        assertThat(ines.get(MINE).body()).contains("you are not on its staff").doesNotContain("claim-0");
        assertThat(ines.get("/my/data").body()).contains("Where you said that you work");
    }

    private static void decide(Visitor visitor, Store store, String button, String path) {
        visitor.post(
                path, Map.of("decide", "decide", "claim", "none", button, "", "jakarta.faces.ViewState", "stateless"));
    }

    private String claim(Store store) {
        return store.text("select concat(id, ':', version) from staff_claim where email = 'ines@" + domain + "'");
    }

    private String status(Store store) {
        return store.text("select status from staff_claim where email = 'ines@" + domain + "'");
    }

    private static Visitor signedIn(Plenary plenary, String box) {
        Visitor visitor = plenary.visitor();
        SignIn.as(visitor, box);
        return visitor;
    }

    private static Visitor byLink(Plenary plenary, String email) {
        Visitor visitor = plenary.visitor();
        SignIn.byLink(visitor, email);
        return visitor;
    }
}
