package org.astc.plenary.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** Tokens and what they open, from outside. */
@PlenaryRuns
class TokensE2E {
    private static final String PAGE = "/staff/annual-conference/tokens";
    private static final String LIST = "/api/v1/events/annual-conference/registrations";
    private static final Pattern MADE = Pattern.compile("id=\"made\">(plenary_[A-Za-z0-9_-]{43})<");
    private static final Pattern CURSOR = Pattern.compile("\"next\":\"([A-Za-z0-9_-]+)\"");

    @Test
    void s08ATokenOpensItsScopesAtItsEventUntilItIsRevoked(Plenary plenary, Visitor admin) {
        SignIn.as(admin, "admin");
        String token = made(admin, "s08", "see-registrations");

        assertThat(list(plenary, LIST, token).statusCode()).isEqualTo(200);
        for (String other : List.of("webinar", "annual-conference-last-year", "no-such-event")) {
            HttpResponse<String> refused = list(plenary, "/api/v1/events/" + other + "/registrations", token);
            assertThat(refused.statusCode()).as(other).isEqualTo(403);
            assertThat(refused.headers().firstValue("WWW-Authenticate").orElse(""))
                    .contains("insufficient_scope");
        }
        Store store = Store.of(plenary.process());
        String id = store.text("select id from api_token where name = 's08' and last_used_at is not null");
        assertThat(admin.get(PAGE).body()).contains("s08").doesNotContain(token);

        HttpResponse<String> revoked = admin.post(
                PAGE, Map.of("revoke", "revoke", "token", id, "end", "", "jakarta.faces.ViewState", "stateless"));

        assertThat(revoked.statusCode()).isEqualTo(303);
        assertThat(list(plenary, LIST, token).statusCode()).isEqualTo(401);
        assertThat(admin.get("/staff/audit").body())
                .contains("Token made", "Token revoked")
                .doesNotContain(token);
        assertThat(store.number(
                        "select count(*) from api_token where token_hash like '%" + token.substring(8, 30) + "%'"))
                .isZero();
        assertThat(plenary.process().output()).doesNotContain(token);
    }

    @Test
    void s26ATokenWithoutTheScopeIsRefused(Plenary plenary, Visitor admin) {
        SignIn.as(admin, "admin");

        assertThat(list(plenary, LIST, made(admin, "s26", "see-organizations")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void withoutAWorkingTokenTheAnswerIs401AndACookieIsNoToken(Plenary plenary, Visitor admin) {
        SignIn.as(admin, "admin");
        for (HttpResponse<String> answer : List.of(
                admin.get(LIST),
                admin.get(LIST, "Authorization", "Bearer"),
                admin.get(LIST, "Authorization", "Basic YTpi"),
                list(plenary, LIST, "plenary_" + "A".repeat(43)),
                list(plenary, LIST, "' or 1=1"))) {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                    .startsWith("Bearer realm=\"Plenary\"");
            assertThat(answer.body()).contains("/problems/unauthorized");
        }
    }

    @Test
    void s27WhatItsOwnerLosesTheTokenLosesWithItsNextRequest(Plenary plenary) {
        Store store = Store.of(plenary.process());
        String token = demo(plenary, "door");
        String role = " where role = 'DOOR' and account_id ="
                + " (select id from account where email = 'door@plenary.example')";
        assertThat(list(plenary, LIST, token).statusCode()).isEqualTo(200);
        try {
            store.execute("update role_grant set role = 'REVIEWER'" + role);

            assertThat(list(plenary, LIST, token).statusCode()).isEqualTo(403);
        } finally {
            store.execute("update role_grant set role = 'DOOR'" + role.replace("'DOOR'", "'REVIEWER'"));
        }
    }

    @Test
    void theListGoesOnWhereItEndedAndHoldsNothingPrivate(Plenary plenary) {
        String token = demo(plenary, "registration");
        HttpResponse<String> first = list(plenary, LIST + "?limit=2", token);
        Matcher cursor = CURSOR.matcher(first.body());
        assertThat(cursor.find()).isTrue();
        HttpResponse<String> second = list(plenary, LIST + "?limit=2&after=" + cursor.group(1), token);

        assertThat(first.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(first.body())
                .startsWith("{\"items\":[{\"code\":")
                .contains("\"person\":{\"name\":")
                .doesNotContain("answers", "access", "pronouns", "secret");
        assertThat(codes(second.body())).hasSize(2).doesNotContainAnyElementsOf(codes(first.body()));
        assertThat(list(plenary, LIST + "?after=forged", token).statusCode()).isEqualTo(400);
        assertThat(list(plenary, LIST + "?limit=0", token).statusCode()).isEqualTo(400);
        assertThat(list(plenary, "/api/v1/events/no-such-event/registrations", token)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void s22TheTokenOfEveryRoleOpensWhatItsPagesOpen(Plenary plenary) {
        for (String box : List.of("admin", "registration", "finance", "door")) {
            assertThat(list(plenary, LIST, demo(plenary, box)).statusCode())
                    .as(box)
                    .isEqualTo(200);
        }
        for (String box : List.of("program", "chair", "reviewer1", "access", "inclusion", "attendee")) {
            assertThat(list(plenary, LIST, demo(plenary, box)).statusCode())
                    .as(box)
                    .isEqualTo(403);
        }
    }

    private static HttpResponse<String> list(Plenary plenary, String path, String token) {
        return plenary.visitor().get(path, "Authorization", "Bearer " + token);
    }

    private static String made(Visitor admin, String name, String scope) {
        HttpResponse<String> answer = admin.post(
                PAGE,
                Map.of(
                        "make", "make",
                        "name", name,
                        "scope", scope,
                        "go", "",
                        "jakarta.faces.ViewState", "stateless"));
        Matcher token = MADE.matcher(answer.body());
        assertThat(token.find()).as(answer.body()).isTrue();
        return token.group(1);
    }

    private static String demo(Plenary plenary, String box) {
        Matcher token = Pattern.compile("\"" + box + "@plenary.example\",\"role\":\"[a-z-]+\",\"token\":\"([^\"]+)\"")
                .matcher(plenary.visitor().get("/dev/accounts").body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static List<String> codes(String body) {
        return Pattern.compile("\"code\":\"([A-Z2-9]{10})\"")
                .matcher(body)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
