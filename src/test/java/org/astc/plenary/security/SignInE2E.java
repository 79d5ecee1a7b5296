package org.astc.plenary.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in with a password, from outside; the numbers are those of the list of attacks. */
@PlenaryRuns
class SignInE2E {
    private static final Pattern TOKEN = Pattern.compile("plenary-session=([A-Za-z0-9_-]{43});");

    @Test
    void whoSignsInGoesWhereTheyWantedToGo(Visitor visitor) {
        assertThat(visitor.get("/staff/audit").headers().firstValue("Location"))
                .contains("/sign-in?next=%2Fstaff%2Faudit");

        HttpResponse<String> answer =
                SignIn.goingTo(visitor, "/staff/audit", "admin@plenary.example", Plenary.DEMO_PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/staff/audit");
        assertThat(visitor.get("/staff/audit").statusCode()).isEqualTo(200);
    }

    @Test
    void whoWantedToGoNowhereElseBeginsAtTheirDesk(Plenary plenary) {
        assertThat(home(plenary, "registration")).contains("/staff");
        assertThat(home(plenary, "program")).contains("/staff");
        assertThat(home(plenary, "reviewer1")).contains("/my");
        assertThat(home(plenary, "attendee")).contains("/my");
    }

    private static Optional<String> home(Plenary plenary, String box) {
        return SignIn.with(plenary.visitor(), box + "@plenary.example", Plenary.DEMO_PASSWORD)
                .headers()
                .firstValue("Location");
    }

    @Test
    void s22WithoutThePermissionTheAnswerIs403(Visitor visitor) {
        SignIn.as(visitor, "attendee");

        assertThat(visitor.get("/staff/audit").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "/\\evil.example", "https:evil.example", "/%09/evil.example", "javascript:x"})
    void s62NobodyIsSentOutOfTheHouse(String next, Visitor visitor) {
        HttpResponse<String> answer = SignIn.goingTo(visitor, next, "attendee@plenary.example", Plenary.DEMO_PASSWORD);

        assertThat(answer.headers().firstValue("Location")).contains("/my");
    }

    @Test
    void s75ASessionPlantedBeforeSigningInIsWorthNothing(Plenary plenary) {
        String planted = "p".repeat(43);
        String first = token(SignIn.with(
                plenary.visitor(),
                "attendee@plenary.example",
                Plenary.DEMO_PASSWORD,
                "Cookie",
                "plenary-session=" + planted));
        String second = token(SignIn.with(
                plenary.visitor(),
                "attendee@plenary.example",
                Plenary.DEMO_PASSWORD,
                "Cookie",
                "plenary-session=" + first));

        assertThat(List.of(planted, first)).doesNotContain(second);
        assertThat(my(plenary, planted)).isEqualTo(303);
        assertThat(my(plenary, first)).isEqualTo(303);
        assertThat(my(plenary, second)).isEqualTo(200);
    }

    @Test
    void s76TheCookieIsForTheServerAloneAndStaysAtHome(Visitor visitor) {
        HttpResponse<String> answer = SignIn.with(visitor, "door@plenary.example", Plenary.DEMO_PASSWORD);

        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Max-Age");
    }

    @Test
    void s77SigningOutEndsTheSessionOnTheServerAndPersonalPagesAreNotKept(Plenary plenary, Visitor visitor) {
        String token = token(SignIn.with(visitor, "attendee@plenary.example", Plenary.DEMO_PASSWORD));
        assertThat(visitor.get("/my").headers().firstValue("Cache-Control")).contains("no-store");

        HttpResponse<String> out = visitor.post("/sign-out", java.util.Map.of());

        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(my(plenary, token)).isEqualTo(303);
        String home = out.headers().firstValue("Location").orElseThrow();
        assertThat(visitor.get(home).body()).contains("You are signed out.");
        assertThat(visitor.get(home + "&lang=es").body()).contains("Ha cerrado la sesión.");
        assertThat(plenary.visitor().get("/").body()).doesNotContain("You are signed out.");
        Visitor again = plenary.visitor();
        SignIn.with(again, "attendee@plenary.example", Plenary.DEMO_PASSWORD);
        assertThat(again.get(home).body()).as("signed in again").doesNotContain("You are signed out.");
    }

    @Test
    void s89GuessingIsSlowedDownWhateverTheForwardingHeaderSays(Plenary plenary) {
        String email = UUID.randomUUID() + "@guessed.example";
        SignIn.byLink(plenary.visitor(), email);
        List<Integer> answers = new ArrayList<>();
        HttpResponse<String> last = null;
        for (int i = 0; i < 14; i++) {
            last = SignIn.with(plenary.visitor(), email, "wrong " + i, "X-Forwarded-For", "203.0.113." + i);
            answers.add(last.statusCode());
        }

        assertThat(answers).startsWith(422, 422, 422).endsWith(429, 429);
        assertThat(Long.parseLong(last.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1L, 30L); // S92: a pause, never a lockout
        assertThat(SignIn.with(plenary.visitor(), "program@plenary.example", Plenary.DEMO_PASSWORD)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void s90KnownAndUnknownAddressesGetTheSameAnswerAfterTheSameWork(Plenary plenary) {
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            known.add(time(plenary, "chair@plenary.example"));
            unknown.add(time(plenary, "nochair@plenary.example"));
        }

        assertThat(wrong(plenary, "chair@plenary.example"))
                .isEqualTo(wrong(plenary, "nochair@plenary.example").replace("nochair@", "chair@"));
        assertThat(median(known) / (double) median(unknown)).isBetween(0.33, 3.0);
    }

    @Test
    void theAccountsOfTheDemoAreListedForScripts(Visitor visitor) {
        HttpResponse<String> answer = visitor.get("/dev/accounts");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .containsPattern("\\{\"email\":\"admin@plenary.example\",\"role\":\"administrator\","
                        + "\"token\":\"plenary_[A-Za-z0-9_-]{43}\"}")
                .contains("reviewer60@plenary.example", "inclusion2@plenary.example");
    }

    private static int my(Plenary plenary, String token) {
        return plenary.visitor()
                .get("/my", "Cookie", "plenary-session=" + token)
                .statusCode();
    }

    private static String token(HttpResponse<String> answer) {
        var found = TOKEN.matcher(String.join("\n", answer.headers().allValues("Set-Cookie")));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String wrong(Plenary plenary, String email) {
        HttpResponse<String> answer = SignIn.with(plenary.visitor(), email, "not the password");
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body();
    }

    private static long time(Plenary plenary, String email) {
        long start = System.nanoTime();
        wrong(plenary, email);
        return System.nanoTime() - start;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
