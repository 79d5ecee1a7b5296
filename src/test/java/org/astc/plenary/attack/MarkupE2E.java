package org.astc.plenary.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.BareLine;
import org.astc.plenary.e2e.Holder;
import org.astc.plenary.e2e.Letters;
import org.astc.plenary.e2e.Ordering;
import org.astc.plenary.e2e.Ordering.Who;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that would like to be markup, links or styles; frames; and forms whose page is long gone (groups 5 and 8). */
@PlenaryRuns
class MarkupE2E {
    private static final String[] PAYLOADS = {
        "\"><svg onload=alert(48)>", "</script><script>alert(48)</script>", "<img src=x onerror=alert(48)>"
    };
    private static final String ALL = "s48 " + String.join(" ", PAYLOADS) + " ' onmouseover=alert(48) #{6*8} ${6*8}";
    private static final String LINKS =
            "javascript:alert(50) data:text/html,50 vbscript:50 java\tscript:50 //evil.example"
                    + " https://evil.example [s50](javascript:alert(50)) <a href=javascript:50>s50</a>";
    private static final Pattern LEADS_OUT = Pattern.compile(
            "(?:href|src|action)=\"(?:\\s*(?:javascript|data:text|vbscript|java\\s+script)|//|[^\"]*evil\\.example)",
            Pattern.CASE_INSENSITIVE);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void s48WordsStayWordsInPromptsTrailsErrorsAndMails(Plenary plenary) {
        Visitor admin = as(plenary, "admin");
        String slug = event(admin);
        List<String> wrong = new ArrayList<>();
        configure(admin, slug, ALL);
        for (String path : pagesOf(slug)) {
            inert(path, admin.get(path), wrong);
        }
        String email = "s48." + UUID.randomUUID().toString().substring(0, 8) + "@museum.example";
        String name = "\"><svg onload=alert(48)> s48";
        Ordering.register(plenary.visitor(), "webinar", "participant", new Who(name, email));
        Holder holder = Holder.of(plenary.visitor(), email);
        String detail = "/staff/webinar/registrations/" + holder.code();
        Map<String, String> correction = Map.of("name", name, "email", "<svg onload=alert(48)>", "organization", ALL);
        inert("error", Holder.press(admin, detail, "correct", "save", correction), wrong);
        Map<String, String> taken = Map.of("name", name, "email", email, "organization", "<svg onload=alert(48)>");
        assertThat(Holder.press(admin, detail, "correct", "save", taken).statusCode())
                .isEqualTo(303);
        String words = URLEncoder.encode(ALL, StandardCharsets.UTF_8);
        for (String path : List.of(
                detail,
                "/staff/webinar/registrations?who=" + email,
                "/staff/webinar/registrations?who=" + words,
                "/staff/webinar/payments?words=" + words,
                "/staff/audit",
                "/?q=" + words,
                "/sign-in?next=" + words,
                "/problems/" + words.replace("%2F", ""),
                "/events/" + words.replace("%2F", ""),
                holder.own())) {
            inert(path, admin.get(path), wrong);
        }
        assertThat(admin.get(detail).body()).contains("&lt;svg onload");
        String html = Letters.to(plenary.visitor(), email).replaceAll("(?s).*\"html\":", "");
        assertThat(html).contains("&lt;svg onload").doesNotContain("<svg onload");
        assertThat(wrong).isEmpty();
    }

    @Test
    void s50AddressesInTextsAreNeverLinks(Plenary plenary) {
        Visitor admin = as(plenary, "admin");
        String slug = event(admin);
        configure(admin, slug, LINKS.replace("\t", " "));
        List<String> wrong = new ArrayList<>();
        for (String path : pagesOf(slug)) {
            String body = admin.get(path).body();
            if (LEADS_OUT.matcher(body).find()) {
                wrong.add(path + " "
                        + LEADS_OUT
                                .matcher(body)
                                .results()
                                .findFirst()
                                .orElseThrow()
                                .group());
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(admin.get("/events/" + slug).body()).contains("javascript:alert(50)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#ff0000", "red;background:url(//evil.example)", "</style><script>", "LAGOON}", "var(--x)", ""})
    void s55AColorIsOneOfTheFive(String color, Plenary plenary) {
        Visitor admin = as(plenary, "admin");
        String file = "/staff/annual-conference-next/configuration.json";
        String before = admin.get(file).body();
        ObjectNode change = JSON.createObjectNode().put("color", color);

        HttpResponse<String> refused = admin.json("PUT", file, change.toString());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"/color\"");
        Map<String, String> form = new HashMap<>(Map.of("color", color, "fields", "color"));
        Holder.press(admin, "/staff/annual-conference-next/configuration/texts", "section", "save", form);
        assertThat(admin.get(file).body()).isEqualTo(before);
        assertThat(admin.get("/events/annual-conference-next").body())
                .contains("field-" + before.replaceAll("(?s).*\"color\" : \"(\\w+)\".*", "$1"))
                .doesNotContain("<style", " style=\"");
    }

    @Test
    void s78NoPageHasAStateThatCouldExpireAndWhatWasTypedOutlivesTheBrowser(Plenary plenary) {
        Visitor staff = as(plenary, "admin");
        for (String path : List.of(
                "/events/webinar/register",
                "/sign-in",
                "/my/password",
                "/staff/webinar/tokens",
                "/staff/webinar/team",
                "/staff/events",
                "/staff/annual-conference-next/configuration/texts")) {
            assertThat(staff.get(path).body()).as(path).contains("name=\"jakarta.faces.ViewState\"");
            assertThat(staff.get(path)
                            .body()
                            .replaceAll("(?s)<input[^>]*jakarta.faces.ViewState[^>]* value=\"stateless\"[^>]*>", ""))
                    .as(path)
                    .doesNotContain("jakarta.faces.ViewState");
        }
        String register = "/events/webinar/register";
        HttpResponse<String> half = Holder.press(
                plenary.visitor(), register, "register", "go", Map.of("type", "participant", "name", "Typed Before"));
        assertThat(half.statusCode()).isEqualTo(422);
        String draft = half.body()
                .replaceAll("(?s).*href=\"([^\"]*[?&;]draft=[^\"]*)\".*", "$1")
                .replace("&amp;", "&");

        String later = plenary.visitor().get(draft).body();

        assertThat(later).contains("value=\"Typed Before\"");
    }

    @Test
    void s80NoErrorMayBeShownInAFrame(Plenary plenary) {
        BareLine line = new BareLine(plenary.address());
        String orders = "/api/v1/events/webinar/orders";
        Map<String, String> answers = new HashMap<>();
        for (String path :
                List.of("/nothing", "/api/v1/nothing", "/..;/", "/%252e", "/%", "/events/%zz", "/my", "/staff")) {
            answers.put(path, line.ask("GET", path, ""));
        }
        answers.put("405", line.ask("PUT", "/", ""));
        answers.put("415", line.ask("POST", orders, "Content-Type: text/plain\r\nContent-Length: 0\r\n"));
        answers.put("403", line.ask("POST", "/sign-in", "Origin: https://evil.example\r\nContent-Length: 0\r\n"));
        answers.put("421", line.send("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"));
        answers.put("413", line.ask("POST", "/sign-in", "Content-Length: 99999999\r\n"));
        answers.put(
                "422",
                line.ask(
                        "POST",
                        orders,
                        "Content-Type: application/json\r\nIdempotency-Key: s80\r\nContent-Length: 2\r\n\r\n{}"));

        answers.forEach((asked, answer) -> {
            assertThat(BareLine.status(answer)).as(asked).isBetween(300, 499);
            assertThat(answer).as(asked).contains("frame-ancestors 'none'", "X-Frame-Options: DENY");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/%", "/%zz", "/%4", "/events/%", "/events/web%inar", "/api/v1/%u0041", "/assets/%", "/%?key=%"})
    void s81AnAddressWithABrokenEscapeIsRefusedByThePage(String path, Plenary plenary) {
        String answer = new BareLine(plenary.address()).ask("GET", path, "");

        assertThat(BareLine.status(answer)).as(answer).isEqualTo(400);
        assertThat(answer).contains("<h1", "frame-ancestors 'none'");
    }

    private static void inert(String path, HttpResponse<String> answer, List<String> wrong) {
        String body = answer.body();
        for (String payload : PAYLOADS) {
            if (body.contains(payload) || body.contains(payload.replaceFirst("^[^<]*", ""))) {
                wrong.add(path + " " + answer.statusCode() + " has " + payload);
            }
        }
        if (answer.statusCode() >= 500 || body.contains("> 48<") || body.contains("'48'")) {
            wrong.add(path + " " + answer.statusCode());
        }
    }

    private static List<String> pagesOf(String slug) {
        String base = "/staff/" + slug;
        return List.of(
                "/events/" + slug,
                "/events/" + slug + "/access",
                "/events/" + slug + "/policies/code-of-conduct",
                "/staff",
                "/staff/events",
                base,
                base + "/tokens",
                base + "/team",
                base + "/registrations",
                base + "/configuration",
                base + "/configuration/texts",
                base + "/configuration/dates",
                base + "/configuration/venue",
                base + "/configuration/rooms",
                base + "/configuration/rooms/1",
                base + "/configuration/policies",
                base + "/configuration/quotas",
                base + "/configuration/prices",
                base + "/configuration/types");
    }

    private static String event(Visitor admin) {
        String slug = "s48-" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, String> form = new HashMap<>(Map.of("texts.0.language", "en", "texts.0.name", "Marked"));
        form.putAll(Map.of("texts.0.title", "Workshop", "slug", slug, "kind", "workshop", "setting", "online"));
        form.putAll(Map.of("dates.startsAt", "2040-01-01T10:00", "dates.endsAt", "2040-01-01T12:00"));
        form.putAll(Map.of("dates.timeZone", "America/Halifax", "currency", "USD"));
        assertThat(Holder.press(admin, "/staff/events", "create", "create-go", form)
                        .statusCode())
                .isEqualTo(303);
        return slug;
    }

    /** Puts the words wherever the event has a text. */
    private static void configure(Visitor admin, String slug, String words) {
        String file = "/staff/" + slug + "/configuration.json";
        ObjectNode change = JSON.createObjectNode();
        change.putArray("texts")
                .addObject()
                .put("language", "en")
                .put("name", words.substring(0, Math.min(100, words.length())))
                .put("title", "Workshop <b>")
                .put("summary", words)
                .put("description", words);
        change.putObject("venue")
                .put("name", words.substring(0, 60))
                .put("address", words)
                .put("directions", words);
        change.putArray("accessFacts").addObject().put("kind", "gap").put("text", words);
        change.putArray("policies")
                .addObject()
                .put("code", "code-of-conduct")
                .put("title", words.substring(0, 60))
                .put("text", words)
                .put("required", true);
        change.putArray("quotas")
                .addObject()
                .put("name", "<svg onload=alert(48)>")
                .put("capacity", 3);
        HttpResponse<String> taken = admin.json("PUT", file, change.toString());
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
    }

    private static Visitor as(Plenary plenary, String box) {
        Visitor visitor = plenary.visitor();
        SignIn.as(visitor, box);
        return visitor;
    }
}
