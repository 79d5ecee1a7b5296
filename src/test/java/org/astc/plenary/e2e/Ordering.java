package org.astc.plenary.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.UUID;

/** Orders over REST, as a script of a partner makes them. */
public final class Ordering {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Ordering() {}

    /** Somebody who buys or comes. */
    public record Who(String name, String email) {}

    /** An order that was answered with 201. */
    public record Held(String code, String secret, JsonNode json) {}

    /** Asks for one place for each of the people; the first of them buys. */
    public static HttpResponse<String> ask(Visitor visitor, String slug, String type, Who... people) {
        ObjectNode body = JSON.createObjectNode();
        body.set("buyer", person(people[0]));
        body.put("language", "en");
        ArrayNode registrations = body.putArray("registrations");
        for (Who one : people) {
            registrations.addObject().put("type", type).set("person", person(one));
        }
        return visitor.json(
                "POST",
                "/api/v1/events/" + slug + "/orders",
                body.toString(),
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    /** Holds the places; fails if there are none. */
    public static Held hold(Visitor visitor, String slug, String type, Who... people) {
        HttpResponse<String> answer = ask(visitor, slug, type, people);
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        JsonNode json = json(answer);
        return new Held(json.get("code").asText(), json.get("secret").asText(), json);
    }

    /** Confirms an order that costs nothing. */
    public static HttpResponse<String> confirm(Visitor visitor, Held order) {
        return confirm(visitor, order, "none");
    }

    /** Confirms an order that is paid in this way: {@code none}, or {@code offline} for an invoice. */
    public static HttpResponse<String> confirm(Visitor visitor, Held order, String payment) {
        return visitor.json(
                "POST",
                "/api/v1/orders/" + order.code() + "/confirm",
                "{\"payment\":\"" + payment + "\",\"acceptedPolicies\":[\"code-of-conduct\"],\"purchaseOrder\":null}",
                "Authorization",
                "Order " + order.secret());
    }

    /** Registers; fails if that is not possible. */
    public static Held register(Visitor visitor, String slug, String type, Who... people) {
        Held held = hold(visitor, slug, type, people);
        HttpResponse<String> answer = confirm(visitor, held);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return held;
    }

    public static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException strange) {
            throw new AssertionError(answer.body(), strange);
        }
    }

    private static ObjectNode person(Who who) {
        return JSON.createObjectNode().put("name", who.name()).put("email", who.email());
    }
}
