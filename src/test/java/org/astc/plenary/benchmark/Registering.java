package org.astc.plenary.benchmark;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pieces of work that are compared: one complete registration, over REST, over pages, and by the yardsticks. */
final class Registering {
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]+)\"");
    private static final Pattern SECRET = Pattern.compile("\"secret\":\"([^\"]+)\"");
    private static final Pattern HIDDEN =
            Pattern.compile("<input[^>]*type=\"hidden\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

    private final String slug;
    private final String type;
    private final String run;

    /** Prepares to register for the type; the run tells apart the people of several runs. */
    Registering(String slug, String type, String run) {
        this.slug = slug;
        this.type = type;
        this.run = run;
    }

    String overRest(Wire wire, int client, int round) throws IOException {
        String person =
                "{\"name\":\"Load Tester\",\"email\":\"" + run + "-" + client + "-" + round + "@load.example\"}";
        Wire.Answer held = wire.post(
                "/api/v1/events/" + slug + "/orders",
                JSON,
                "Idempotency-Key: " + run + "-" + client + "-" + round + "\r\n",
                "{\"buyer\":" + person + ",\"language\":\"en\",\"registrations\":[{\"type\":\"" + type
                        + "\",\"person\":" + person + ",\"addOns\":[],\"answers\":{}}],\"codes\":[]}");
        if (held.status() != 201) {
            return "hold " + held.status();
        }
        String body = held.text();
        Wire.Answer confirmed = wire.post(
                "/api/v1/orders/" + first(CODE, body) + "/confirm",
                JSON,
                "Authorization: Order " + first(SECRET, body) + "\r\n",
                "{\"payment\":\"none\",\"acceptedPolicies\":[\"code-of-conduct\"],\"purchaseOrder\":null}");
        return confirmed.status() == 200 ? null : "confirm " + confirmed.status();
    }

    String overPages(Wire wire, int client, int round) throws IOException {
        String page = "/events/" + slug + "/register?type=" + type;
        Wire.Answer form = wire.get(page);
        if (form.status() != 200) {
            return "form " + form.status();
        }
        String body = hidden(form.text())
                + "type=" + type
                + "&name=Load+Tester&email=" + run + "-" + client + "-" + round + "%40load.example"
                + "&organization=&pronouns=&code-of-conduct=true&policy-code-of-conduct=true&go=go&register=register";
        Wire.Answer sent = wire.post(page, FORM, "Sec-Fetch-Site: same-origin\r\n", body);
        if (sent.status() != 303) {
            return "sent " + sent.status();
        }
        Wire.Answer done = wire.get(path(sent.headers().get("location")));
        return done.status() == 200 ? null : "done " + done.status();
    }

    static String emptyViews(Wire wire, int client, int round) throws IOException {
        Wire.Answer form = wire.get("/beside/empty.xhtml");
        if (form.status() != 200) {
            return "form " + form.status();
        }
        Wire.Answer sent = wire.post(
                "/beside/empty.xhtml", FORM, "", hidden(form.text()) + "text=" + client + "-" + round + "&go=Go");
        if (sent.status() != 302) {
            return "sent " + sent.status();
        }
        return wire.get("/beside/empty.xhtml").status() == 200 ? null : "done";
    }

    /** The yardstick's two requests; ids are those of the demo's rows. */
    static Load.Work bareServlet(String event, String type, String quota, String policy) {
        return (wire, client, round) -> {
            Wire.Answer held =
                    wire.post("/beside/hold", FORM, "", "event=" + event + "&type=" + type + "&quota=" + quota);
            if (held.status() != 200) {
                return "hold " + held.status();
            }
            Wire.Answer confirmed = wire.post(
                    "/beside/confirm", FORM, "", "event=" + event + "&order=" + held.text() + "&policy=" + policy);
            return confirmed.status() == 200 ? null : "confirm " + confirmed.status();
        };
    }

    private static String hidden(String html) {
        StringBuilder fields = new StringBuilder();
        Matcher matcher = HIDDEN.matcher(html);
        while (matcher.find()) {
            fields.append(matcher.group(1))
                    .append('=')
                    .append(URLEncoder.encode(matcher.group(2).replace("&amp;", "&"), StandardCharsets.UTF_8))
                    .append('&');
        }
        return fields.toString();
    }

    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}
