package org.astc.plenary.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** Signing in with a link from the mail, from outside. */
@PlenaryRuns
class SignInLinkE2E {
    private static final Pattern LINK = Pattern.compile("/sign-in/[0-9a-f-]{36}\\?key=[A-Za-z0-9_-]{43}");

    @Test
    void s20OnlyTheNewestLinkWorksAndOnlyOnce(Plenary plenary, Visitor visitor) throws Exception {
        String email = "amara.link@museum.example";
        ask(visitor, email);
        String older = links(plenary, email, 1).get(0);
        ask(visitor, email);
        String newer = links(plenary, email, 2).stream()
                .filter(link -> !link.equals(older))
                .findFirst()
                .orElseThrow();

        assertThat(visitor.get(older).statusCode()).isEqualTo(410);
        assertThat(press(visitor, older).headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(visitor.get(newer).body()).contains(email);
        assertThat(visitor.get(newer).statusCode()).isEqualTo(200); // looking at it does not use it up
        assertThat(press(visitor, newer).statusCode()).isEqualTo(303);
        assertThat(visitor.get("/my").body()).contains(email);
        assertThat(press(plenary.visitor(), newer).statusCode()).isEqualTo(410);
    }

    @Test
    void s21AWrongKeyAndAnUnknownLinkLookTheSame(Plenary plenary, Visitor visitor) throws Exception {
        String email = "bashir.link@museum.example";
        ask(visitor, email);
        String link = links(plenary, email, 1).get(0);
        String wrong = link.replaceAll("key=.*", "key=" + "x".repeat(43));

        assertThat(visitor.get(wrong).statusCode()).isEqualTo(404);
        assertThat(visitor.get(link.replaceAll("\\?.*", "")).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/sign-in/01930000-0000-7000-8000-000000000000?key=" + "x".repeat(43))
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/sign-in/nothing?key=x").statusCode()).isEqualTo(404);
    }

    @Test
    void s90AskingForALinkTellsNothing(Visitor visitor) {
        HttpResponse<String> known = ask(visitor, "attendee@plenary.example");
        HttpResponse<String> unknown = ask(visitor, "nobody.at.all@museum.example");

        assertThat(known.statusCode()).isEqualTo(303).isEqualTo(unknown.statusCode());
        assertThat(known.headers().firstValue("Location"))
                .contains("/sign-in?sent=1")
                .isEqualTo(unknown.headers().firstValue("Location"));
    }

    private static HttpResponse<String> ask(Visitor visitor, String email) {
        return visitor.post(
                "/sign-in",
                Map.of("link", "link", "link-email", email, "send", "", "jakarta.faces.ViewState", "stateless"));
    }

    private static HttpResponse<String> press(Visitor visitor, String link) {
        return visitor.post(link, Map.of("sign-in", "sign-in", "go", "", "jakarta.faces.ViewState", "stateless"));
    }

    /** Waits until so many different links have arrived. */
    private static List<String> links(Plenary plenary, String email, int count) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            String mail = plenary.visitor().get("/dev/mail?to=" + email).body();
            List<String> links = LINK.matcher(mail)
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .toList();
            if (links.size() >= count) {
                return links;
            }
            Thread.sleep(200);
        }
        return fail("no mail for " + email);
    }
}
