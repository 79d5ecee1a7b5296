package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** Staff publish another wording of a policy while somebody has the form open. */
@PlenaryRuns
class WordingChangedE2E {
    private static final String BOX = "policy-code-of-conduct";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String configuration = "/staff/wording-" + mark + "/configuration.json";
    private final String form = "/events/wording-" + mark + "/register";
    private final String email = "reader." + mark + "@wording.example";

    @Test
    void whoSawTheFormerWordingReadsTheNewOneBeforeAnythingIsBooked(Plenary plenary, Visitor staff, Visitor visitor) {
        publish(staff);
        RegistrationForm open = RegistrationForm.open(visitor, form, "register").person("Reads First", email);
        word(staff, "Be kind. Listen.");

        HttpResponse<String> told = open.press(visitor, "go");

        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body())
                .contains("The wording of the code of conduct has changed meanwhile", "href=\"#" + BOX + "\"")
                .contains("id=\"" + BOX + "-e\"", "value=\"Reads First\"", "value=\"" + email + "\"");
        assertThat(accepted(plenary)).isEqualTo("none");
        RegistrationForm again = RegistrationForm.in(told.body(), form, "register");
        assertThat(again.value(BOX)).as("the tick").isNull();
        assertThat(again.press(visitor, "go").statusCode()).isEqualTo(422);
        assertThat(again.with(BOX, "on").press(visitor, "go").statusCode()).isEqualTo(303);
        assertThat(accepted(plenary)).isEqualTo("2");
    }

    @Test
    void aKeptFormComesBackTickedWhileTheWordingIsTheSame(Visitor staff, Visitor visitor) {
        publish(staff);
        HttpResponse<String> kept = RegistrationForm.open(visitor, form, "register")
                .with("name", "Half Way")
                .with(BOX, "on")
                .press(visitor, "go");
        RegistrationForm half = RegistrationForm.in(kept.body(), form, "register");
        String link = form + "?draft=" + half.value("held") + "&key=" + half.value("heldKey");

        assertThat(RegistrationForm.open(visitor, link, "register").value(BOX)).isEqualTo("on");
        word(staff, "Be kind. Listen.");

        RegistrationForm again = RegistrationForm.open(visitor, link, "register");
        assertThat(again.value(BOX)).isNull();
        assertThat(again.value("name")).isEqualTo("Half Way");
    }

    /** The version that the buyer's order accepted. */
    private String accepted(Plenary plenary) {
        return Store.of(plenary.process())
                .text("select coalesce(group_concat(p.version), 'none') from acceptance a"
                        + " join policy_version p on p.id = a.policy_version_id join orders o on o.id = a.order_id"
                        + " where o.buyer_email = '" + email + "'");
    }

    private void publish(Visitor staff) {
        SignIn.as(staff, "admin");
        assertThat(staff.post("/staff/events", draft()).statusCode()).isEqualTo(303);
        word(staff, "Be kind.");
        put(staff, """
                {"phases": [{"kind": "registration", "opensAt": "2026-01-01T09:00", "closesAt": "2039-12-31T09:00"}],
                 "quotas": [{"name": "house", "capacity": 9}],
                 "pricePhases": [{"name": "Regular"}],
                 "types": [{"code": "visitor", "name": "Visitor", "quotas": ["house"],
                            "prices": [{"phase": "Regular", "price": "0"}]}]}
                """);
        put(staff, "{\"status\": \"published\"}");
    }

    private void word(Visitor staff, String text) {
        put(staff, """
                {"policies": [{"code": "code-of-conduct", "title": "Code of conduct", "text": "%s", "required": true}]}
                """.formatted(text));
    }

    private void put(Visitor staff, String part) {
        HttpResponse<String> answer = staff.json("PUT", configuration, part);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private Map<String, String> draft() {
        Map<String, String> typed = new HashMap<>(Map.of(
                "create", "create",
                "create-go", "",
                "texts.0.language", "en",
                "texts.0.name", "Wording evening",
                "texts.0.title", "Workshop",
                "slug", "wording-" + mark,
                "kind", "workshop",
                "setting", "online"));
        typed.putAll(Map.of(
                "dates.startsAt", "2040-01-01T10:00",
                "dates.endsAt", "2040-01-01T12:00",
                "dates.timeZone", "America/Halifax",
                "currency", "USD",
                "jakarta.faces.ViewState", "stateless"));
        return typed;
    }
}
