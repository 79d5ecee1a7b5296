package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ordering over REST from outside: statuses, names of problems and shapes, to the letter. */
@PlenaryRuns
class OrdersRestE2E {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ORDERS = "/api/v1/events/annual-conference/orders";

    @Test
    void anOrderIsHeldConfirmedShownAndKept(Visitor visitor) throws Exception {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> held = order(visitor, key, body("student-volunteer", "one@rest.example"));
        assertThat(held.statusCode()).isEqualTo(201);
        JsonNode order = JSON.readTree(held.body());
        assertThat(order.get("status").asText()).isEqualTo("HELD");
        assertThat(order.get("secret").asText()).hasSizeGreaterThanOrEqualTo(43);
        assertThat(order.get("expiresAt").asText())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d");
        assertThat(order.get("total").toString()).isEqualTo("{\"amount\":\"0.00\",\"currency\":\"USD\"}");
        assertThat(order.get("registrations").get(0).get("type").asText()).isEqualTo("student-volunteer");

        HttpResponse<String> again = order(visitor, key, body("student-volunteer", "one@rest.example"));
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(again.body()).isEqualTo(held.body());
        assertProblem(
                order(visitor, key, body("student-volunteer", "two@rest.example")), 422, "idempotency-key-reused");

        String code = order.get("code").asText();
        String secret = order.get("secret").asText();
        assertProblem(confirm(visitor, code, secret, "none", "[]"), 422, "policies");
        assertProblem(confirm(visitor, code, secret, "offline", "[\"code-of-conduct\"]"), 422, "payment");
        assertProblem(confirm(visitor, code, secret + "x", "none", "[\"code-of-conduct\"]"), 404, "not-found");
        for (int twice = 0; twice < 2; twice++) {
            HttpResponse<String> confirmed = confirm(visitor, code, secret, "none", "[\"code-of-conduct\"]");
            assertThat(confirmed.statusCode()).isEqualTo(200);
            assertThat(JSON.readTree(confirmed.body()).toString())
                    .isEqualTo("{\"code\":\"" + code
                            + "\",\"status\":\"CONFIRMED\",\"invoice\":null,\"paymentUrl\":null}");
        }
        HttpResponse<String> shown = visitor.get("/api/v1/orders/" + code, "Authorization", "Order " + secret);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(shown.body()).has("secret")).isFalse();
        assertThat(visitor.json("DELETE", "/api/v1/orders/" + code, null, "Authorization", "Order " + secret)
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void aHoldIsLetGoTwiceAndThenCannotBeConfirmed(Visitor visitor) throws Exception {
        JsonNode order =
                JSON.readTree(order(visitor, UUID.randomUUID().toString(), body("student-volunteer", "go@rest.example"))
                        .body());
        String code = order.get("code").asText();
        String secret = order.get("secret").asText();
        for (int twice = 0; twice < 2; twice++) {
            assertThat(visitor.json("DELETE", "/api/v1/orders/" + code, null, "Authorization", "Order " + secret)
                            .statusCode())
                    .isEqualTo(204);
        }
        assertProblem(confirm(visitor, code, secret, "none", "[\"code-of-conduct\"]"), 409, "hold-expired");
    }

    @Test
    void s105APaidOrderCannotBeConfirmedWithoutPayment(Visitor visitor) throws Exception {
        JsonNode order = JSON.readTree(order(visitor, UUID.randomUUID().toString(), body("full", "paid@rest.example"))
                .body());
        assertThat(order.get("total").get("amount").asText()).isEqualTo("585.00");
        assertProblem(
                confirm(
                        visitor,
                        order.get("code").asText(),
                        order.get("secret").asText(),
                        "none",
                        "[\"code-of-conduct\"]"),
                422,
                "payment");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/registrations/0/person/email|not-an-address",
                "/registrations/0/person/name|",
                "/registrations/0/type|no-such-type"
            })
    void s12s60WhatIsWrongIsPointedAt(String pointer, String value, Visitor visitor) throws Exception {
        String given = value == null ? "" : value;
        String body = body(
                pointer.endsWith("type") ? given : "student-volunteer",
                pointer.endsWith("email") ? given : "fine@rest.example");
        if (pointer.endsWith("name")) {
            body = body.replace("\"person\":{\"name\":\"Rest Tester\"", "\"person\":{\"name\":\"\\u0000\"");
        }
        HttpResponse<String> answer = order(visitor, UUID.randomUUID().toString(), body);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(answer.body()).get("errors").findValuesAsText("pointer"))
                .contains(pointer);
    }

    @Test
    void s74s106WhatIsNotAskedForIsRefused(Visitor visitor) {
        assertThat(order(
                                visitor,
                                UUID.randomUUID().toString(),
                                body("student-volunteer", "x@rest.example")
                                        .replace("\"codes\":[]", "\"codes\":[],\"status\":\"CONFIRMED\""))
                        .statusCode())
                .isEqualTo(422);
        assertThat(order(visitor, UUID.randomUUID().toString(), "{\"registrations\":[]}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(order(visitor, UUID.randomUUID().toString(), "{").statusCode())
                .isEqualTo(400);
        assertThat(visitor.json("POST", ORDERS, body("student-volunteer", "x@rest.example"))
                        .statusCode())
                .as("without an Idempotency-Key")
                .isEqualTo(400);
        assertThat(visitor.send(visitor.request(ORDERS, "Idempotency-Key", "a", "Content-Type", "text/plain")
                                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(415);
    }

    private static HttpResponse<String> order(Visitor visitor, String key, String body) {
        return visitor.json("POST", ORDERS, body, "Idempotency-Key", key);
    }

    private static HttpResponse<String> confirm(
            Visitor visitor, String code, String secret, String payment, String policies) {
        return visitor.json(
                "POST",
                "/api/v1/orders/" + code + "/confirm",
                "{\"payment\":\"" + payment + "\",\"acceptedPolicies\":" + policies + ",\"purchaseOrder\":null}",
                "Authorization",
                "Order " + secret);
    }

    private static String body(String type, String email) {
        return "{\"buyer\":{\"name\":\"Rest Tester\",\"email\":\"buyer@rest.example\"},\"language\":\"en\","
                + "\"registrations\":[{\"type\":\"" + type + "\",\"person\":{\"name\":\"Rest Tester\",\"email\":\""
                + email
                + "\",\"organization\":\"Lumen Works\"},\"addOns\":[],\"answers\":{}}],\"codes\":[]}";
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String name) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(JSON.readTree(answer.body()).get("type").asText()).endsWith("/problems/" + name);
    }
}
