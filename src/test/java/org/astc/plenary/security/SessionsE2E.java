package org.astc.plenary.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody sees where they are signed in and ends it there; the numbers are those of the list of attacks. */
@PlenaryRuns
class SessionsE2E {
    private static final String BOX = "reviewer33";
    private static final Pattern BUTTON = Pattern.compile("name=\"session\" value=\"([0-9a-f-]{36})\"");

    @BeforeEach
    void nowhere(Plenary plenary) {
        Store.of(plenary.process())
                .execute("delete from sign_in_session where account_id = (select id from account where email = '" + BOX
                        + "@plenary.example')");
    }

    @Test
    void s27ASessionThatIsEndedIsOutWithItsNextRequest(Plenary plenary) {
        Visitor here = signedIn(plenary, "Firefox/140 Linux");
        Visitor there = signedIn(plenary, "Chrome/141 Windows");
        String page = here.get("/my").body();
        assertThat(page).contains("Firefox, Linux", "This browser", "Chrome, Windows");

        HttpResponse<String> ended = end(here, Map.of("session", buttons(page).get(0)));

        assertThat(ended.statusCode()).isEqualTo(303);
        assertThat(there.get("/my").statusCode()).isEqualTo(303);
        assertThat(here.get("/my").statusCode()).isEqualTo(200);
    }

    @Test
    void allOthersAreEndedAtOnce(Plenary plenary) {
        Visitor here = signedIn(plenary, "Firefox/140 Linux");
        List<Visitor> others = List.of(signedIn(plenary, "Chrome/141"), signedIn(plenary, "Safari/605 iPhone"));

        end(here, Map.of());

        assertThat(others)
                .allSatisfy(other -> assertThat(other.get("/my").statusCode()).isEqualTo(303));
        assertThat(here.get("/my").statusCode()).isEqualTo(200);
    }

    @Test
    void s01SomebodyElsesSessionIsNotThere(Plenary plenary, Visitor stranger) {
        Visitor owner = signedIn(plenary, "Firefox/140 Linux");
        Visitor other = signedIn(plenary, "Chrome/141 Windows");
        String foreign = buttons(owner.get("/my").body()).get(0);
        SignIn.as(stranger, "attendee");

        assertThat(end(stranger, Map.of("session", foreign)).statusCode()).isEqualTo(404);
        assertThat(other.get("/my").statusCode()).isEqualTo(200);
    }

    private static Visitor signedIn(Plenary plenary, String browser) {
        Visitor visitor = plenary.visitor();
        SignIn.with(visitor, BOX + "@plenary.example", Plenary.DEMO_PASSWORD, "User-Agent", browser);
        return visitor;
    }

    private static HttpResponse<String> end(Visitor visitor, Map<String, String> chosen) {
        var form = new java.util.HashMap<>(chosen);
        form.putAll(Map.of("sessions", "sessions", "end", "", "jakarta.faces.ViewState", "stateless"));
        return visitor.post("/my", form);
    }

    private static List<String> buttons(String page) {
        return BUTTON.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
