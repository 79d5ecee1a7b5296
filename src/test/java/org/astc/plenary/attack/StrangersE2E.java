package org.astc.plenary.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.Holder;
import org.astc.plenary.e2e.Letters;
import org.astc.plenary.e2e.Ordering;
import org.astc.plenary.e2e.Ordering.Held;
import org.astc.plenary.e2e.Ordering.Who;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** What belongs to somebody else, opened, walked through, or changed along with one's own (group 1). */
@PlenaryRuns
class StrangersE2E {
    private static final String DESK = "/staff/workshop/payments/";
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /** An order by invoice, and the number of that. */
    private record Billed(Held order, String number, String email) {}

    @Test
    void s02InvoiceReceiptAndOwnPagesOfAnotherAreNotThere(Plenary plenary) {
        Visitor visitor = plenary.visitor();
        Billed own = billed(visitor);
        Billed other = billed(visitor);
        paid(plenary, own);
        paid(plenary, other);
        for (String sheet : List.of("", "/invoice", "/receipt")) {
            String path = "/orders/" + own.order().code() + sheet;
            assertThat(visitor.get(path + "?key=" + own.order().secret()).statusCode())
                    .as(path)
                    .isEqualTo(200);
            notThere(visitor, path, "key=" + other.order().secret(), "/orders/AAAAAAAA" + sheet);
        }
        Holder one = Holder.of(visitor, own.email());
        String stolen = Holder.of(visitor, other.email()).own().replaceAll(".*\\?", "");
        for (String page : List.of("", "/access", "/code", "/data", "/data.zip", "/data/erase")) {
            notThere(visitor, "/registrations/" + one.code() + page, stolen, "/registrations/AAAAAAAAAA" + page);
        }
        String aboutYou = "/events/workshop/about-you?registration=" + one.code() + "&" + stolen;
        assertThat(visitor.get(aboutYou).statusCode()).isEqualTo(404);
    }

    @Test
    void s07WhoWalksThroughTheNumbersFindsNobody(Plenary plenary) {
        Visitor visitor = plenary.visitor();
        List<String> codes = new ArrayList<>();
        List<String> people = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Held order = Ordering.register(visitor, "webinar", "participant", who("Walked"));
            codes.add(order.code());
            people.add(order.json().at("/registrations/0/code").asText());
        }
        SignIn.as(visitor, "attendee");

        assertThat(codes).isNotEqualTo(codes.stream().sorted().toList());
        assertThat(people).isNotEqualTo(people.stream().sorted().toList());
        assertThat(codes.stream().map(code -> code.substring(0, 4))).doesNotHaveDuplicates();
        for (int i = 0; i < LETTERS.length(); i += 6) {
            for (String path : List.of(
                    "/orders/" + neighbor(codes.get(0), i),
                    "/registrations/" + neighbor(people.get(0), i),
                    "/api/v1/orders/" + neighbor(codes.get(0), i),
                    "/orders/" + i,
                    "/registrations/" + i,
                    "/people/" + i)) {
                HttpResponse<String> answer = visitor.get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(404);
                assertThat(answer.body()).doesNotContain("Walked", "museum.example");
            }
        }
    }

    @Test
    void s10NothingOfAnotherIsChangedAlongWithOnesOwn(Plenary plenary) {
        Visitor visitor = plenary.visitor();
        Store store = Store.of(plenary.process());
        Holder own = Holder.registered(visitor);
        Holder other = Holder.registered(plenary.visitor());
        other.ask("s10 of the other");
        own.enter(own.askForCode(1));
        String request =
                store.text("select r.code from access_request r join registration p on p.id = r.registration_id"
                        + " where p.code = '" + other.code() + "'");
        Billed bill = billed(visitor);
        Visitor admin = plenary.visitor();
        SignIn.as(admin, "admin");
        String token = store.text("select id from api_token where revoked_at is null limit 1");
        String before = stand(store, other, bill, token);

        for (Map<String, String> form : List.of(
                Map.of("wish", "wish", "send", "", "words", "s10 mine", "channel", "email"),
                Map.of("wish", "wish", "withdraw", ""))) {
            assertThat(visitor.post(own.access() + "&change=" + request, stateless(form))
                            .statusCode())
                    .isEqualTo(404);
        }
        String foreign = own.aboutYou("/age").replaceAll("registration=[^&]*", "registration=" + other.code());
        assertThat(visitor.post(
                                foreign,
                                stateless(Map.of("topic", "topic", "save", "", "consent", "on", "age", "25-34")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(admin.post(
                                "/staff/webinar/payments/" + bill.number(),
                                stateless(Map.of(
                                        "mark", "mark", "paid", "", "effectiveOn", "2026-01-02", "version", "1")))
                        .statusCode())
                .isEqualTo(404);
        admin.post("/staff/workshop/tokens", stateless(Map.of("revoke", "revoke", "token", token, "end", "")));

        assertThat(stand(store, other, bill, token)).isEqualTo(before);
    }

    @Test
    void s14OnlyNamedSettingsAreTakenAndNoSecretIsShown(Plenary plenary) throws IOException {
        Visitor admin = plenary.visitor();
        SignIn.as(admin, "admin");
        String file = "/staff/annual-conference-next/configuration.json";
        String before = admin.get(file).body();
        for (String key : List.of(
                "secret",
                "plenary.db.password",
                "PLENARY_SECRET_FILE",
                "id",
                "version",
                "status",
                "class",
                "__proto__")) {
            HttpResponse<String> refused = admin.json("PUT", file, "{\"" + key + "\": \"s14\"}");
            assertThat(refused.statusCode()).as(key).isEqualTo(422);
            assertThat(refused.body()).contains("\"/" + key.replace("/", "~1") + "\"");
        }
        admin.post(
                "/staff/annual-conference-next/configuration/texts",
                stateless(Map.of("section", "section", "save", "", "fields", "secret,status", "secret", "s14")));
        assertThat(admin.get(file).body()).isEqualTo(before);

        String secret =
                Files.readString(plenary.process().data().resolve("secret")).strip();
        String key = Files.readString(plenary.process().data().resolveSibling("data.inclusion-key"))
                .strip();
        for (String path : List.of(
                file,
                "/staff",
                "/staff/audit",
                "/staff/events",
                "/staff/annual-conference-next/configuration",
                "/staff/annual-conference-next/tokens",
                "/api/v1/openapi.json",
                "/dev/",
                "/dev/accounts",
                "/readyz")) {
            assertThat(admin.get(path).body()).as(path).doesNotContain(secret, key, "jdbc:");
        }
    }

    @Test
    void s69AnAddressThatTheBuyerBringsAlongLeadsNowhere(Visitor visitor) {
        Held held = Ordering.hold(visitor, "workshop", type(visitor), who("Return Address"));
        String evil = "https://evil.example/back";
        HttpResponse<String> confirmed = visitor.json(
                "POST",
                "/api/v1/orders/" + held.code() + "/confirm?returnUrl=" + evil,
                "{\"payment\":\"offline\",\"acceptedPolicies\":[\"code-of-conduct\"],\"purchaseOrder\":null,"
                        + "\"paymentUrl\":\"" + evil + "\",\"returnUrl\":\"" + evil + "\"}",
                "Authorization",
                "Order " + held.secret());

        assertThat(confirmed.statusCode()).isIn(200, 422);
        assertThat(confirmed.body()).doesNotContain("evil.example");
        for (String sheet : List.of("", "/invoice")) {
            String page = visitor.get("/orders/" + held.code() + sheet + "?key=" + held.secret() + "&next=" + evil
                            + "&returnUrl=" + evil)
                    .body();
            assertThat(page).doesNotContain("\"" + evil, "\"//evil", "url=" + evil);
        }
    }

    private static void notThere(Visitor visitor, String path, String wrong, String unknown) {
        Map<String, String> form = stateless(Map.of("erase", "erase", "go", ""));
        for (String tried : List.of(path, path + "?" + wrong)) {
            HttpResponse<String> got = visitor.get(tried);
            HttpResponse<String> posted = visitor.post(tried, form);
            assertThat(got.statusCode()).as(tried).isEqualTo(404);
            assertThat(posted.statusCode())
                    .as(tried)
                    .isIn(404, 405)
                    .isEqualTo(visitor.post(unknown + "?" + wrong, form).statusCode());
            assertThat(got.body() + posted.body()).doesNotContain("Billed", "museum.example", "INV-");
        }
    }

    private static Billed billed(Visitor visitor) {
        Who who = who("Billed");
        Held held = Ordering.hold(visitor, "workshop", type(visitor), who);
        JsonNode answer = Ordering.json(visitor.json(
                "POST",
                "/api/v1/orders/" + held.code() + "/confirm",
                "{\"payment\":\"offline\",\"acceptedPolicies\":[\"code-of-conduct\"],\"purchaseOrder\":null}",
                "Authorization",
                "Order " + held.secret()));
        Letters.link(visitor, who.email(), "/registrations/");
        return new Billed(held, answer.at("/invoice/number").asText(), who.email());
    }

    private static void paid(Plenary plenary, Billed bill) {
        Visitor finance = plenary.visitor();
        SignIn.as(finance, "finance");
        Matcher today = Pattern.compile("name=\"effectiveOn\"[^>]*value=\"([0-9-]+)\"")
                .matcher(finance.get(DESK + bill.number()).body());
        assertThat(today.find()).isTrue();
        Map<String, String> fields = Map.of("effectiveOn", today.group(1), "reference", "s02");
        assertThat(Holder.press(finance, DESK + bill.number(), "mark", "paid", fields)
                        .statusCode())
                .isEqualTo(303);
    }

    private static String stand(Store store, Holder other, Billed bill, String token) {
        return String.join(
                " ",
                store.text("select sha2(group_concat(hex(r.content), r.version, r.status), 256) from access_request r"
                        + " join registration p on p.id = r.registration_id where p.code = '" + other.code() + "'"),
                store.text("select status from invoice where number = "
                        + bill.number().replaceAll("\\D+0*", "")),
                store.text("select concat(id, coalesce(revoked_at, '-')) from api_token where id = '" + token + "'"));
    }

    private static String neighbor(String code, int letter) {
        String other = code.substring(0, code.length() - 1) + LETTERS.charAt(letter);
        return other.equals(code) ? code + "2" : other;
    }

    private static String type(Visitor visitor) {
        return Ordering.json(visitor.get("/api/v1/events/workshop/registration-types"))
                .at("/types/0/code")
                .asText();
    }

    private static Who who(String name) {
        return new Who(name, name.charAt(0) + UUID.randomUUID().toString().substring(0, 8) + "@museum.example");
    }

    private static Map<String, String> stateless(Map<String, String> form) {
        Map<String, String> sent = new java.util.HashMap<>(form);
        sent.put("jakarta.faces.ViewState", "stateless");
        return sent;
    }
}
