package org.astc.plenary.proposal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.Accessible;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** Staff read what was proposed, take it along and withdraw it for others; others do not. */
@PlenaryRuns
class StaffProposalsE2E {
    private static final String LIST = "/staff/annual-conference/proposals";
    private static final String NEXT = "/staff/annual-conference-next/proposals";
    private static final String REST = "/api/v1/events/annual-conference/proposals";
    private static final Pattern CODE = Pattern.compile("/proposals/(P-[A-Z2-9]{8})\"");
    private static final Pattern FOLLOWING = Pattern.compile("rel=\"next\" href=\"([^\"]*)\"");

    @Test
    void onlyThoseWithTheRightComeIn(Plenary plenary) {
        assertThat(plenary.visitor().get(LIST).statusCode()).isEqualTo(303);
        for (String path : List.of(LIST, LIST + "/codes", LIST + ".csv", LIST + ".xlsx", LIST + ".json")) {
            assertThat(as(plenary, "program").get(path).statusCode()).as(path).isEqualTo(200);
            assertThat(as(plenary, "chair").get(path).statusCode()).as(path).isEqualTo(path.equals(LIST) ? 200 : 403);
            for (String box : List.of("reviewer1", "registration", "attendee", "access")) {
                assertThat(as(plenary, box).get(path).statusCode())
                        .as(box + " " + path)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void thePagesOfTheListHoldEveryProposalOnceAndTheFileAsMany(Plenary plenary) throws IOException {
        Visitor staff = as(plenary, "program");
        List<String> all = new ArrayList<>();
        String path = NEXT + "?track=small-museums&order=title";
        while (path != null) {
            String page = staff.get(path).body();
            all.addAll(codes(page));
            Matcher next = FOLLOWING.matcher(page);
            path = next.find() ? next.group(1).replace("&amp;", "&") : null;
        }

        assertThat(all).hasSize(120).doesNotHaveDuplicates();
        String csv = staff.get(NEXT + ".csv?track=small-museums").body();
        try (var rows = CsvReader.builder().ofCsvRecord(csv)) {
            assertThat(rows.stream()).hasSize(121);
        }
        assertThat(staff.get(LIST + "?order=x").statusCode()).isEqualTo(404);
        assertThat(staff.get(LIST + "?track=x").statusCode()).isEqualTo(404);
    }

    @Test
    void s08AProposalOfAnotherEventIsNotFoundHere(Plenary plenary) {
        Visitor staff = as(plenary, "program");
        String code = codes(staff.get(NEXT).body()).get(0);

        assertThat(staff.get(NEXT + "/" + code).statusCode()).isEqualTo(200);
        assertThat(staff.get(LIST + "/" + code).statusCode()).isEqualTo(404);
        assertThat(staff.post(LIST + "/" + code, withdrawing("1")).statusCode()).isEqualTo(404);
        assertThat(as(plenary, "chair")
                        .post(NEXT + "/" + code, withdrawing("1"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aProposalIsWithdrawnForItsProposerOnceAndByWhoSawTheNewest(Plenary plenary) {
        Visitor staff = as(plenary, "program");
        String path = LIST + "/"
                + codes(staff.get(LIST + "?status=waitlisted&order=title").body())
                        .get(0);
        Matcher version = Pattern.compile("name=\"version\" value=\"(\\d+)\"")
                .matcher(staff.get(path).body());
        assertThat(version.find()).isTrue();

        HttpResponse<String> unsure = staff.post(
                path,
                Map.of(
                        "withdraw",
                        "withdraw",
                        "version",
                        version.group(1),
                        "go",
                        "",
                        "jakarta.faces.ViewState",
                        "stateless"));
        HttpResponse<String> stale = staff.post(path, withdrawing("0"));
        HttpResponse<String> kept = staff.post(path, withdrawing(version.group(1)));

        assertThat(unsure.statusCode()).isEqualTo(422);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(staff.get(path).body())
                .contains("Withdrawn", "Proposal withdrawn")
                .doesNotContain("id=\"sure\"");
    }

    @Test
    void aProgramWithATokenReadsThemInParts(Plenary plenary) {
        String token = token(plenary, "program");
        HttpResponse<String> first = rest(plenary, REST + "?limit=2", token);
        Matcher cursor = Pattern.compile("\"next\":\"([A-Za-z0-9_-]+)\"").matcher(first.body());
        assertThat(cursor.find()).as(first.body()).isTrue();
        HttpResponse<String> second = rest(plenary, REST + "?limit=2&after=" + cursor.group(1), token);

        assertThat(first.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(first.body())
                .startsWith("{\"items\":[{\"code\":\"P-")
                .contains("\"answers\":{", "\"presenters\":[{", "\"track\":\"")
                .doesNotContain("pronouns", "biography", "availability", "secret");
        assertThat(restCodes(second.body())).hasSize(2).doesNotContainAnyElementsOf(restCodes(first.body()));
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(plenary.visitor()
                        .get(REST + "?limit=2", "Authorization", "Bearer " + token, "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(rest(plenary, REST + "?after=forged", token).statusCode()).isEqualTo(400);
        assertThat(rest(plenary, REST, token(plenary, "chair")).statusCode()).isEqualTo(200);
        assertThat(rest(plenary, REST, token(plenary, "reviewer1")).statusCode())
                .isEqualTo(403);
        assertThat(plenary.visitor().get(REST).statusCode()).isEqualTo(401);
    }

    @Test
    void theChairFindsAProposalByItsTitleAndReadsIt(Page page) {
        SignIn.as(page, "chair");
        page.navigate(NEXT + "?order=title");
        page.getByLabel("Words of the title, or code").fill("the hardware store");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                .click();
        Accessible.check(page);
        page.locator("tbody a").first().click();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Presenters"))
                        .isVisible())
                .isTrue();
        assertThat(page.locator("#withdraw").count()).isZero();
        Accessible.check(page);
    }

    private static Map<String, String> withdrawing(String version) {
        return Map.of(
                "withdraw", "withdraw",
                "version", version,
                "sure", "true",
                "go", "",
                "jakarta.faces.ViewState", "stateless");
    }

    private static HttpResponse<String> rest(Plenary plenary, String path, String token) {
        return plenary.visitor().get(path, "Authorization", "Bearer " + token);
    }

    private static String token(Plenary plenary, String box) {
        Matcher token = Pattern.compile("\"" + box + "@plenary.example\",\"role\":\"[a-z-]+\",\"token\":\"([^\"]+)\"")
                .matcher(plenary.visitor().get("/dev/accounts").body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static Visitor as(Plenary plenary, String box) {
        Visitor visitor = plenary.visitor();
        SignIn.as(visitor, box);
        return visitor;
    }

    private static List<String> codes(String body) {
        return CODE.matcher(body)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static List<String> restCodes(String body) {
        return Pattern.compile("\"code\":\"(P-[A-Z2-9]{8})\"")
                .matcher(body)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
