package org.astc.plenary.walk;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.e2e.Plenary;

/** Orders that the walk needs, placed over REST as any other program would. */
final class Bookings {
    private static final Gson GSON = new Gson();

    private Bookings() {}

    /** An order with the secret that opens it. */
    record Booked(String code, String secret) {
        String page() {
            return "/orders/" + code + "?key=" + secret;
        }
    }

    /** Keeps so many places. */
    static Booked hold(Plenary plenary, String slug, String type, String email, int places) {
        Map<String, String> person = Map.of("name", "Ngozi Lindqvist-Featherstonehaugh", "email", email);
        Map<String, Object> line = Map.of("type", type, "person", person, "addOns", List.of(), "answers", Map.of());
        Map<String, Object> order = Map.of(
                "buyer",
                person,
                "language",
                "en",
                "registrations",
                Collections.nCopies(places, line),
                "codes",
                List.of());
        HttpResponse<String> answer = plenary.visitor()
                .json(
                        "POST",
                        "/api/v1/events/" + slug + "/orders",
                        GSON.toJson(order),
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        JsonObject held = GSON.fromJson(answer.body(), JsonObject.class);
        return new Booked(held.get("code").getAsString(), held.get("secret").getAsString());
    }

    /** Registers one person. */
    static Booked confirmed(Plenary plenary, String slug, String type, String email) {
        Booked held = hold(plenary, slug, type, email, 1);
        HttpResponse<String> answer = plenary.visitor()
                .json(
                        "POST",
                        "/api/v1/orders/" + held.code() + "/confirm",
                        "{\"payment\":\"none\",\"acceptedPolicies\":[\"code-of-conduct\"],\"purchaseOrder\":null}",
                        "Authorization",
                        "Order " + held.secret());
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return held;
    }

    static void release(Plenary plenary, Booked held) {
        plenary.visitor()
                .json("DELETE", "/api/v1/orders/" + held.code(), null, "Authorization", "Order " + held.secret());
    }
}
