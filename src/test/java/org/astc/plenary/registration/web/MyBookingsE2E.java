package org.astc.plenary.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** What people see on their own page once they are signed in, and how they leave. */
@PlenaryRuns
class MyBookingsE2E {
    private static final Gson GSON = new Gson();
    private static final String PROGRAM = "program@plenary.example";

    @Test
    void whoIsSignedInSeesTheirPlaceAndTheOrdersThatTheyMade(Plenary plenary, Visitor visitor) {
        String order = book(plenary.visitor(), PROGRAM, PROGRAM);
        SignIn.as(visitor, "program");

        String page = visitor.get("/my").body();

        assertThat(page).contains("/registrations/").contains("/orders/" + order);
        String own = page.replaceAll("(?s).*href=\"(/registrations/[^\"]+)\".*", "$1");
        assertThat(visitor.get(own).statusCode()).isEqualTo(200);
    }

    @Test
    void theAttendeeOfTheDemoHasAPlaceAtTheConference(Visitor visitor) {
        SignIn.as(visitor, "attendee");
        String page = visitor.get("/my").body();
        String own = page.replaceAll("(?s).*href=\"(/registrations/[^\"]+)\".*", "$1");

        assertThat(visitor.get(own).body())
                .contains("attendee@plenary.example", "/events/annual-conference", "Requests and their answers")
                .doesNotContain("We wait for the payment.");
    }

    @Test
    void anAddressThatTwoPeopleHaveShowsNoPlace(Plenary plenary, Visitor visitor) {
        String shared = "chair@plenary.example";
        book(plenary.visitor(), "buyer@shared.example", shared, shared);
        SignIn.as(visitor, "chair");

        assertThat(visitor.get("/my").body()).doesNotContain("/registrations/").doesNotContain("/orders/");
    }

    @Test
    void everyPageOfSomebodySignedInOffersToSignOut(Visitor visitor) {
        assertThat(visitor.get("/").body()).doesNotContain("action=\"/sign-out\"");
        SignIn.as(visitor, "admin");

        assertThat(Stream.of("/", "/events/webinar", "/my", "/staff", "/staff/audit"))
                .allSatisfy(path -> assertThat(visitor.get(path).body()).contains("action=\"/sign-out\""));
        assertThat(visitor.post("/sign-out", Map.of()).statusCode()).isEqualTo(303);
        assertThat(visitor.get("/my").statusCode()).isEqualTo(303);
    }

    /** Books a place at the webinar for a person of each address; returns the code of the order. */
    private static String book(Visitor visitor, String buyer, String... addresses) {
        List<Map<String, Object>> lines = Stream.of(addresses)
                .map(email -> Map.<String, Object>of(
                        "type",
                        "participant",
                        "person",
                        Map.of("name", "Somebody " + UUID.randomUUID(), "email", email),
                        "addOns",
                        List.of(),
                        "answers",
                        Map.of()))
                .toList();
        Object name = addresses.length == 1 ? ((Map<?, ?>) lines.get(0).get("person")).get("name") : "A Buyer";
        HttpResponse<String> held = visitor.json(
                "POST",
                "/api/v1/events/webinar/orders",
                GSON.toJson(Map.of(
                        "buyer",
                        Map.of("name", name, "email", buyer),
                        "language",
                        "en",
                        "registrations",
                        lines,
                        "codes",
                        List.of())),
                "Idempotency-Key",
                UUID.randomUUID().toString());
        assertThat(held.statusCode()).as(held.body()).isEqualTo(201);
        JsonObject order = GSON.fromJson(held.body(), JsonObject.class);
        HttpResponse<String> confirmed = visitor.json(
                "POST",
                "/api/v1/orders/" + order.get("code").getAsString() + "/confirm",
                "{\"payment\":\"none\",\"acceptedPolicies\":[\"code-of-conduct\"],\"purchaseOrder\":null}",
                "Authorization",
                "Order " + order.get("secret").getAsString());
        assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(200);
        return order.get("code").getAsString();
    }
}
