package org.astc.plenary.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.astc.plenary.e2e.BareLine;
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

/** Keys, codes and links in the wrong hands or the wrong place (groups 2 and 6). */
@PlenaryRuns
class SecretsE2E {
    private static final Pattern LOADED =
            Pattern.compile("(?:src|srcset|action)=\"([^\"]*)\"|<link[^>]* href=\"([^\"]*)\"");
    private static final Pattern TOKEN = Pattern.compile("plenary-session=([A-Za-z0-9_-]{43});");

    @Test
    void s16ACodeThatIsNotExactlyTheCodeOpensNothing(Visitor visitor) {
        Ordering.Held order = order(visitor, "s16@museum.example");
        String code = order.code();

        assertThat(page(visitor, code, order.secret())).isEqualTo(200);
        for (String wrong : List.of(
                "test",
                code.toLowerCase(Locale.ROOT),
                code + "%20",
                "%20" + code,
                code + "%C3%A9",
                code + "%09",
                code + "%C2%A0",
                code + "A",
                code.substring(1))) {
            assertThat(page(visitor, wrong, order.secret())).as(wrong).isIn(400, 404);
            assertThat(rest(visitor, wrong, order.secret())).as(wrong).isIn(400, 404);
        }
        for (String wrong : List.of(
                order.secret().toLowerCase(Locale.ROOT), order.secret() + "%20", order.secret() + "=", "%20", "null")) {
            assertThat(page(visitor, code, wrong)).as(wrong).isEqualTo(404);
        }
    }

    @Test
    void s17PagesWithAKeyInTheAddressTellNobodyWhereTheyAre(Visitor visitor) {
        String email = "s17@museum.example";
        Ordering.Held order = order(visitor, email);
        String own = Letters.link(visitor, email, "/registrations/");

        for (String path : List.of("/orders/" + order.code() + "?key=" + order.secret(), own)) {
            HttpResponse<String> page = visitor.get(path);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
            Matcher loaded = LOADED.matcher(page.body());
            while (loaded.find()) {
                String address = loaded.group(1) == null ? loaded.group(2) : loaded.group(1);
                assertThat(address).matches("(/(?!/)|\\?|#|data:).*|");
            }
        }
    }

    @Test
    void s18NoKeyPasswordOrTokenIsEverWrittenIntoALog(Plenary plenary, Visitor visitor) throws IOException {
        String email = "s18.canary@museum.example";
        Ordering.Held order = order(visitor, email);
        String own = Letters.link(visitor, email, "/registrations/");
        String ownKey = own.replaceAll(".*key=", "");
        String wrong = "s18WrongKeyCanary".repeat(3).substring(0, 43);
        String password = "s18-password-canary";
        List<String> canaries = new ArrayList<>(List.of(order.secret(), ownKey, wrong, password, email));
        visitor.get("/orders/" + order.code() + "?key=" + order.secret());
        visitor.post("/orders/" + order.code() + "?key=" + order.secret(), Map.of("jakarta.faces.ViewState", "x"));
        visitor.get("/orders/" + order.code() + "?key=" + wrong + "&lang=zz");
        visitor.get(own + "&%00");
        visitor.post("/registrations/none?key=" + wrong, Map.of("jakarta.faces.ViewState", "-1:1"));
        visitor.json("DELETE", "/api/v1/orders/" + order.code(), null, "Authorization", "Order " + wrong);
        visitor.json(
                "POST",
                "/api/v1/orders/" + order.code() + "/confirm",
                "{" + wrong,
                "Authorization",
                "Order " + order.secret());
        SignIn.with(visitor, email, password);
        visitor.post(
                "/sign-in",
                Map.of("link", "link", "link-email", email, "send", "", "jakarta.faces.ViewState", "stateless"));
        String signIn = Letters.link(visitor, email, "/sign-in/");
        canaries.add(signIn.replaceAll(".*key=", ""));
        HttpResponse<String> entered =
                visitor.post(signIn, Map.of("sign-in", "sign-in", "go", "", "jakarta.faces.ViewState", "stateless"));
        Matcher token = TOKEN.matcher(String.join("\n", entered.headers().allValues("Set-Cookie")));
        assertThat(token.find()).isTrue();
        canaries.add(token.group(1));

        assertThat(plenary.process().output()).doesNotContain(canaries);
        for (Path log : logs(plenary.process().data())) {
            assertThat(new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1))
                    .as(log.toString())
                    .doesNotContain(canaries);
        }
    }

    @Test
    void s19ARequestForAnotherHostIsRefusedAndForwardingHeadersAreNotBelieved(Plenary plenary, Visitor visitor) {
        BareLine line = new BareLine(plenary.address());
        for (String host : List.of("evil.example", "localhost.evil.example", "localhost@evil.example", "[::2]")) {
            String answer = line.send("GET /sign-in HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            assertThat(BareLine.status(answer)).as(host).isIn(400, 421);
        }
        assertThat(line.send("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .contains("Content-Security-Policy", "Referrer-Policy: no-referrer")
                .doesNotContain("evil.example");
        String email = "s19@museum.example";

        HttpResponse<String> asked = visitor.post(
                "/sign-in",
                Map.of("link", "link", "link-email", email, "send", "", "jakarta.faces.ViewState", "stateless"),
                "X-Forwarded-Host",
                "evil.example",
                "X-Forwarded-Proto",
                "gopher",
                "Forwarded",
                "host=evil.example",
                "X-Host",
                "evil.example");

        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(asked.headers().firstValue("Location").orElseThrow()).doesNotContain("evil");
        Letters.link(visitor, email, "/sign-in/");
        assertThat(Letters.to(visitor, email))
                .contains(plenary.visitor().origin() + "/sign-in/")
                .doesNotContain("evil", "gopher");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"s65\nSEVERE forged", "s65\r\n[2027-01-01] forged", "s65\u001b[31mforged", "s65\u2028forged"})
    void s65NobodyWritesALineIntoTheLog(String text, Plenary plenary, Visitor visitor) {
        SignIn.with(visitor, text + "@museum.example", text);
        visitor.post("/sign-in", Map.of("jakarta.faces.ViewState", text));
        visitor.post("/events/webinar/register", Map.of("type", text, "name", text, "jakarta.faces.ViewState", text));
        visitor.json("POST", "/api/v1/events/webinar/orders", "{\"buyer\":\"" + text + "\"}", "Idempotency-Key", "s65");
        visitor.get("/?q=" + java.net.URLEncoder.encode(text, StandardCharsets.UTF_8));

        assertThat(plenary.process().output()).doesNotContain("forged", "\u001b");
    }

    private static Ordering.Held order(Visitor visitor, String email) {
        return Ordering.register(visitor, "webinar", "participant", new Who("Kim Key", email));
    }

    private static int page(Visitor visitor, String code, String key) {
        return visitor.get("/orders/" + code + "?key=" + key).statusCode();
    }

    private static int rest(Visitor visitor, String code, String key) {
        return visitor.get("/api/v1/orders/" + code, "Authorization", "Order " + key)
                .statusCode();
    }

    /** Everything that the house writes beside the tables of the database and the secrets themselves. */
    private static List<Path> logs(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(data.resolve("db/data"))
                            || file.toString().endsWith(".err"))
                    .filter(file -> file.toString().matches(".*\\.(log|err|txt|out)(\\..*)?"))
                    .toList();
        }
    }
}
