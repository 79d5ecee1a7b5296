package org.astc.plenary.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.TreeSet;
import org.astc.plenary.e2e.Ordering;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.junit.jupiter.api.Test;

/** The register of organizations over REST, and lists whose tag says that nothing has changed. */
@PlenaryRuns
class OrganizationsRestE2E {
    private static final String EVENT = "/api/v1/events/annual-conference";
    private static final String LIST = EVENT + "/organizations";

    @Test
    void theRegisterIsReadPartByPart(Plenary plenary) {
        String token = token(plenary, "registration");
        JsonNode first = Ordering.json(list(plenary, LIST + "?limit=3", token));
        JsonNode second = Ordering.json(
                list(plenary, LIST + "?limit=3&after=" + first.get("next").asText(), token));

        TreeSet<String> ids = new TreeSet<>(first.get("items").findValuesAsText("id"));
        ids.addAll(second.get("items").findValuesAsText("id"));
        assertThat(ids).hasSize(6);
        assertThat(first.get("items").findValuesAsText("name")).hasSize(3).doesNotContain("");
        JsonNode one = first.at("/items/0");
        assertThat(one.get("type").asText()).matches("[a-z_]+");
        assertThat(one.get("country").asText()).matches("[A-Z]{2}");
        assertThat(one.get("people").isIntegralNumber()).isTrue();
        assertThat(one.has("membership")).isTrue();
        assertThat(list(plenary, LIST + "?after=forged", token).statusCode()).isEqualTo(400);
        assertThat(list(plenary, LIST + "?limit=0", token).statusCode()).isEqualTo(400);
        assertThat(list(plenary, "/api/v1/events/no-such-event/organizations", token)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoMaySeeThePagesMaySeeTheList(Plenary plenary) {
        assertThat(plenary.visitor().get(LIST).statusCode()).isEqualTo(401);
        for (String box : List.of("admin", "registration", "finance")) {
            assertThat(list(plenary, LIST, token(plenary, box)).statusCode())
                    .as(box)
                    .isEqualTo(200);
        }
        for (String box : List.of("program", "chair", "reviewer1", "access", "inclusion", "door", "attendee")) {
            assertThat(list(plenary, LIST, token(plenary, box)).statusCode())
                    .as(box)
                    .isEqualTo(403);
        }
    }

    @Test
    void whoHasTheSameListAlreadyIsToldOnlyThat(Plenary plenary) {
        String token = token(plenary, "registration");
        for (String path : List.of(LIST, EVENT + "-last-year/registrations?limit=5")) {
            HttpResponse<String> given = list(plenary, path, token);
            String tag = given.headers().firstValue("ETag").orElseThrow();

            HttpResponse<String> again =
                    plenary.visitor().get(path, "Authorization", "Bearer " + token, "If-None-Match", tag);

            assertThat(given.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(plenary.visitor()
                            .get(path, "Authorization", "Bearer " + token, "If-None-Match", "W/\"other\"")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private static HttpResponse<String> list(Plenary plenary, String path, String token) {
        return plenary.visitor().get(path, "Authorization", "Bearer " + token);
    }

    private static String token(Plenary plenary, String box) {
        for (JsonNode account : Ordering.json(plenary.visitor().get("/dev/accounts"))) {
            if (account.get("email").asText().equals(box + "@plenary.example")) {
                return account.get("token").asText();
            }
        }
        throw new AssertionError("no account " + box);
    }
}
