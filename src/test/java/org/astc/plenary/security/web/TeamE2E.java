package org.astc.plenary.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** Roles are given and taken back per event, by an administrator alone. */
@PlenaryRuns
class TeamE2E {
    private static final String TEAM = "/staff/webinar/team";
    private static final String LIST = "/staff/webinar/registrations";

    @Test
    void aRoleActsFromTheNextRequestOnUntilItIsTakenBack(Plenary plenary, Visitor visitor) {
        Visitor helper = plenary.visitor();
        SignIn.as(visitor, "admin");
        SignIn.as(helper, "reviewer7");
        assertThat(helper.get(LIST).statusCode()).isEqualTo(403);

        assertThat(give(visitor, "reviewer7@plenary.example", "DOOR").statusCode())
                .isEqualTo(303);
        assertThat(helper.get(LIST).statusCode()).isEqualTo(200);
        assertThat(helper.get("/staff/museum-tour/registrations").statusCode()).isEqualTo(403);

        assertThat(take(visitor, grantOf(visitor, "reviewer7@plenary.example")).statusCode())
                .isEqualTo(303);
        assertThat(helper.get(LIST).statusCode()).isEqualTo(403);
        assertThat(visitor.get("/staff/audit").body())
                .contains("Role given", "Role taken back", "All times in UTC")
                .contains("<bdi class=\"addr\">reviewer7@plenary.example</bdi>")
                .doesNotContainPattern("<small>[^<]*<[^>]*>[0-9a-f]{8}-");
    }

    @Test
    void s26AnAdministratorWhoWantsToReadConfidencesIsRefused(Visitor visitor) {
        SignIn.as(visitor, "admin");

        for (String role : new String[] {"ACCESS_COORDINATOR", "INCLUSION_ANALYST"}) {
            HttpResponse<String> answer = give(visitor, "admin@plenary.example", role);

            assertThat(answer.statusCode()).as(role).isEqualTo(403);
            assertThat(answer.body()).contains("Somebody else has to give you this role");
        }
        assertThat(visitor.get("/staff/webinar/access").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/staff/webinar/inclusion").statusCode()).isEqualTo(403);
    }

    @Test
    void theLastAdministratorStays(Visitor visitor) {
        SignIn.as(visitor, "admin");

        HttpResponse<String> answer = take(visitor, grantOf(visitor, "admin@plenary.example"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("This is the last administrator");
        assertThat(visitor.get(TEAM).statusCode()).isEqualTo(200);
    }

    @Test
    void whoMayNotGiveRolesSeesAndChangesNothing(Plenary plenary, Visitor visitor) {
        Visitor administrator = plenary.visitor();
        SignIn.as(administrator, "admin");
        String grant = grantOf(administrator, "door@plenary.example");
        SignIn.as(visitor, "registration");

        assertThat(visitor.get(TEAM).statusCode()).isEqualTo(403);
        assertThat(give(visitor, "registration@plenary.example", "ADMINISTRATOR")
                        .statusCode())
                .isEqualTo(403);
        assertThat(take(visitor, grant).statusCode()).isEqualTo(403);
        assertThat(administrator.get(grant).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsNoAddressIsRefusedBesideItsField(Visitor visitor) {
        SignIn.as(visitor, "admin");

        HttpResponse<String> answer = give(visitor, "nobody", "DOOR");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"email-e\"");
    }

    private static HttpResponse<String> give(Visitor visitor, String email, String role) {
        return visitor.post(
                TEAM,
                Map.of("give", "give", "email", email, "role", role, "go", "", "jakarta.faces.ViewState", "stateless"));
    }

    private static HttpResponse<String> take(Visitor visitor, String grant) {
        return visitor.post(grant, Map.of("take", "take", "go", "", "jakarta.faces.ViewState", "stateless"));
    }

    /** Finds the page of the role that stands beside the address. */
    private static String grantOf(Visitor visitor, String email) {
        Matcher found = Pattern.compile(
                        email.replace("@", "<span class=\"host\">@") + ".*?href=\"(" + TEAM + "/[0-9a-f-]{36})\"",
                        Pattern.DOTALL)
                .matcher(visitor.get(TEAM).body());
        assertThat(found.find()).as("a role of " + email).isTrue();
        return found.group(1);
    }
}
