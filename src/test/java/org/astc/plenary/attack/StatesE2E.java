package org.astc.plenary.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.astc.plenary.e2e.Ordering;
import org.astc.plenary.e2e.Ordering.Who;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that another site sends, states that no page gave, and what they leave behind (groups 5 and 8). */
@PlenaryRuns
class StatesE2E {
    private static final List<String> FORMS = List.of(
            "/sign-in",
            "/sign-out",
            "/appearance",
            "/my/password",
            "/events/webinar/register",
            "/staff/annual-conference/registrations");
    private static final List<String> EVERYWHERE = List.of(
            "/",
            "/events/webinar",
            "/events/webinar/register",
            "/events/webinar/event.ics",
            "/sign-in",
            "/my",
            "/staff",
            "/staff/audit",
            "/staff/annual-conference/registrations",
            "/staff/annual-conference/registrations.csv",
            "/privacy",
            "/api/v1/events",
            "/nothing",
            "/api/v1/nothing",
            "/..;/",
            "/dev/mail");

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example",
        "Origin, http://localhost.evil.example",
        "Origin, null",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void s70AFormOfAnotherSiteIsRefusedOnEveryPage(String header, String value, Plenary plenary) {
        Visitor admin = plenary.visitor();
        SignIn.as(admin, "admin");

        for (String path : FORMS) {
            HttpResponse<String> answer =
                    admin.send(admin.request(path, header, value, "Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("jakarta.faces.ViewState=stateless&go=")));
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
        }
        assertThat(admin.get("/my").statusCode()).as("still signed in").isEqualTo(200);
    }

    @Test
    void s70AnOrderOfAnotherSiteOrInPlainTextIsRefused(Visitor visitor) {
        String orders = "/api/v1/events/webinar/orders";

        assertThat(visitor.json("POST", orders, "{}", "Idempotency-Key", "s70", "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.send(visitor.request(orders, "Idempotency-Key", "s70", "Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void s70LookingChangesNothing(Plenary plenary, Visitor visitor) {
        SignIn.as(visitor, "registration");
        Store store = Store.of(plenary.process());
        String deeds = "select count(*) from audit_entry where action <> 'signed-in'";
        long before = store.number(deeds) + store.number("select count(*) from orders");

        visitor.get("/sign-out");
        for (String path :
                List.of("/events/webinar/register", "/staff/annual-conference/registrations", "/my/password")) {
            visitor.get(path + "?go=&save=&send=&name=A&email=a%40b.example&jakarta.faces.ViewState=stateless");
        }

        assertThat(store.number(deeds) + store.number("select count(*) from orders"))
                .isEqualTo(before);
        assertThat(visitor.get("/my").statusCode()).as("still signed in").isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "-123456789:987654321",
                "stateless2",
                "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==",
                "H4sIAAAAAAAAAFvzloG1uIhBMCuxLFGvtCQzR88xLyU/Nz8FAA=="
            })
    void s71AStateThatNoPageGaveIsNoState(String state, Plenary plenary) {
        Visitor staff = plenary.visitor();
        SignIn.as(staff, "registration");
        for (String path : FORMS) {
            HttpResponse<String> answer = staff.post(path, Map.of("jakarta.faces.ViewState", state));
            assertThat(answer.statusCode()).as(path).isBetween(200, 499);
            staff = path.equals("/sign-out") ? signedInAgain(plenary) : staff;
        }
        assertThat(staff.post("/sign-in", Map.of()).statusCode()).isBetween(200, 499);
        assertThat(staff.post("/sign-in", Map.of("jakarta.faces.ViewState", "a".repeat(1_000_000)))
                        .statusCode())
                .isBetween(200, 499);
        assertThat(plenary.process().output()).doesNotContain("ObjectInputStream", "InvalidClassException");
    }

    @Test
    void s71s78AFormWhoseStateIsGoneLeadsToThePageAnewWithTheUsualHeaders(Visitor visitor) {
        HttpResponse<String> answer =
                visitor.post("/sign-in", Map.of("sign-in", "sign-in", "go", "", "jakarta.faces.ViewState", "-123:456"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/sign-in");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void s79VisitorsLeaveNothingBehind(Plenary plenary) {
        Visitor signedIn = plenary.visitor();
        SignIn.as(signedIn, "registration");
        for (String path : EVERYWHERE) {
            for (Visitor visitor : List.of(plenary.visitor(), signedIn)) {
                HttpResponse<String> got = visitor.get(path);
                HttpResponse<String> posted = visitor.post(path, Map.of("jakarta.faces.ViewState", "stateless"));
                for (HttpResponse<String> answer : List.of(got, posted)) {
                    assertThat(answer.headers().allValues("Set-Cookie"))
                            .as(path)
                            .noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
                    assertThat(answer.body()).as(path).doesNotContain("jsessionid");
                }
            }
        }
        for (int i = 0; i < 200; i++) {
            assertThat(signedIn.get("/events/webinar/register?n=" + i).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void s54s80s17EveryAnswerCarriesTheHeadersThatKeepItSafe(Plenary plenary) {
        Visitor staff = plenary.visitor();
        SignIn.as(staff, "admin");
        List<String> wrong = new ArrayList<>();
        for (String path : EVERYWHERE) {
            for (HttpResponse<String> answer : List.of(
                    staff.get(path),
                    plenary.visitor().get(path),
                    plenary.visitor().post(path, Map.of()))) {
                var headers = answer.headers();
                String policy = headers.firstValue("Content-Security-Policy").orElse("");
                if (!policy.contains("default-src 'none'")
                        || !policy.contains("frame-ancestors 'none'")
                        || policy.contains("unsafe")
                        || !headers.firstValue("Referrer-Policy").orElse("").equals("no-referrer")
                        || !headers.firstValue("X-Content-Type-Options")
                                .orElse("")
                                .equals("nosniff")
                        || !headers.firstValue("X-Frame-Options").orElse("").equals("DENY")) {
                    wrong.add(path + " " + answer.statusCode() + " " + headers.map());
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void s11FlagsInTheAddressGiveNobodyAnything(Plenary plenary) {
        Visitor attendee = plenary.visitor();
        SignIn.as(attendee, "attendee");
        var order = Ordering.register(
                attendee, "webinar", "participant", new Who("Mona Manage", "s11.manage@museum.example"));
        String flags = "?manage=true&admin=1&role=ADMINISTRATOR&edit=1";

        assertThat(attendee.get("/orders/" + order.code() + flags).statusCode()).isEqualTo(404);
        assertThat(attendee.get("/staff/webinar/registrations" + flags).statusCode())
                .isEqualTo(403);
    }

    @Test
    void s73s74FieldsOfAnotherPageChangeNothing(Plenary plenary) {
        Visitor staff = plenary.visitor();
        SignIn.as(staff, "registration");
        Store store = Store.of(plenary.process());
        long before = store.number("select count(*) from role_grant");
        Map<String, String> form = new HashMap<>(Map.of("jakarta.faces.ViewState", "stateless"));
        form.put("role", "ADMINISTRATOR");
        form.put("status", "CANCELLED");
        form.put("price", "0");
        form.put("accountId", "1");

        for (String path : FORMS) {
            if (!path.equals("/sign-out")) {
                staff.post(path, form);
            }
        }

        assertThat(store.number("select count(*) from role_grant")).isEqualTo(before);
        assertThat(staff.get("/staff/audit").statusCode()).isEqualTo(403);
    }

    private static Visitor signedInAgain(Plenary plenary) {
        Visitor staff = plenary.visitor();
        SignIn.as(staff, "registration");
        return staff;
    }
}
