package org.astc.plenary.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.siegmar.fastcsv.reader.CsvReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.Accessible;
import org.astc.plenary.e2e.Letters;
import org.astc.plenary.e2e.Ordering;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Screen;
import org.astc.plenary.e2e.Screenshots;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Visitor;
import org.astc.plenary.platform.InertCell;
import org.junit.jupiter.api.Test;

/** Staff look for registrations, put them right and take the list along; others do not. */
@PlenaryRuns
class StaffRegistrationsE2E {
    private static final String LIST = "/staff/annual-conference-last-year/registrations";
    private static final Pattern CODE = Pattern.compile("/registrations/([A-Z2-9]{10})\"");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]*)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\"[^>]*value=\"(\\d+)\"");
    private static final String PAYLOAD = "Zoë <script>alert(1)</script> #{7*7}";

    @Test
    void onlyThoseWithTheRightComeIn(Plenary plenary) {
        assertThat(plenary.visitor().get(LIST).statusCode()).isEqualTo(303);
        for (String path : List.of("/staff", "/staff/annual-conference-last-year", LIST, LIST + ".csv")) {
            assertThat(as(plenary, "attendee").get(path).statusCode()).as(path).isEqualTo(403);
            assertThat(as(plenary, "program").get(path).statusCode())
                    .as(path)
                    .isEqualTo(path.equals("/staff") ? 200 : 403);
            assertThat(as(plenary, "registration").get(path).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
        assertThat(as(plenary, "finance").get(LIST + ".csv").statusCode()).isEqualTo(200);
        assertThat(as(plenary, "door").get(LIST + ".csv").statusCode()).isEqualTo(403);
    }

    @Test
    void s23TheDoorSeesARegistrationAndCannotChangeIt(Plenary plenary) {
        Visitor door = as(plenary, "door");
        String path = LIST + "/" + codes(door.get(LIST).body()).get(0);

        assertThat(door.get(path).body()).doesNotContain("id=\"correct\"");
        assertThat(door.post(path, correction("1", "Nobody", "nobody@museum.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(door.get(path).body()).doesNotContain("nobody@museum.example");
    }

    @Test
    void theSavedListsNameManyAndTheColumnsWhatTheConfigurationNames(Plenary plenary) {
        Visitor staff = as(plenary, "registration");

        assertThat(staff.get(LIST + "?lang=fr").body())
                .contains("Toutes ", "Confirmées ", ">Options</th>")
                .doesNotContain("Extras");
        assertThat(staff.get(LIST + "?lang=es").body()).contains("Confirmadas ", ">Complementos</th>");
        assertThat(staff.get(LIST + "?lang=en").body()).contains(">Add-ons</th>");
    }

    /** Nobody waits for a name that was taken off, and nobody is told that one is missing. */
    @Test
    void whoWasErasedIsSaidToBeErased(Plenary plenary) {
        String email = "gone." + UUID.randomUUID() + "@museum.example";
        Visitor person = plenary.visitor();
        Ordering.Held order = Ordering.register(person, "webinar", "participant", new Ordering.Who("Gone Soon", email));
        String own = Letters.link(person, email, "/registrations/");
        String erase = own.replace("?", "/data/erase?");
        Map<String, String> sure =
                Map.of("erase", "erase", "sure", "on", "go", "", "jakarta.faces.ViewState", "stateless");
        assertThat(person.post(erase, sure).statusCode()).isEqualTo(303);

        Visitor staff = as(plenary, "registration");
        String list = "/staff/webinar/registrations";
        assertThat(staff.get(list + "?who=" + order.code()).body())
                .contains("Data erased")
                .doesNotContain("Name to follow", "Gone Soon");
        String detail =
                staff.get("/staff/webinar" + own.replaceFirst("\\?.*", "")).body();
        assertThat(detail).contains("<h1><bdi>Data erased</bdi></h1>").doesNotContain("Name to follow", "Gone Soon");
        assertThat(staff.get(list + ".csv?who=" + order.code()).body())
                .contains(order.code())
                .doesNotContain("erased", "Gone Soon");
    }

    @Test
    void thePagesOfTheListHoldEveryRegistrationOnce(Plenary plenary) {
        Visitor staff = as(plenary, "registration");
        List<String> all = new ArrayList<>();
        String path = LIST + "?order=name&type=presenter";
        while (path != null) {
            String page = staff.get(path).body();
            all.addAll(codes(page));
            Matcher next = NEXT.matcher(page);
            path = next.find() ? next.group(1).replace("&amp;", "&") : null;
        }

        assertThat(all).hasSizeGreaterThan(50).doesNotHaveDuplicates();
        assertThat(all)
                .hasSize(rows(staff.get(LIST + ".csv?type=presenter").body()).size() - 1);
    }

    @Test
    void s64StrangeSearchesFindNothingAndBreakNothing(Plenary plenary) {
        Visitor staff = as(plenary, "registration");

        for (String words : List.of("%25", "_", "%27%20or%201=1--", "%22%3E%3Cscript%3E", "%23%7B7*7%7D")) {
            HttpResponse<String> answer = staff.get(LIST + "?who=" + words);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(codes(answer.body())).isEmpty();
            assertThat(answer.body()).doesNotContain("\"><script>");
        }
        for (String query : List.of("order=name;--", "status=x", "type=x", "at=x")) {
            assertThat(staff.get(LIST + "?" + query).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aCorrectionIsKeptOnceAndSomebodySlowerSeesWhatIsNew(Plenary plenary) {
        Visitor staff = as(plenary, "registration");
        String path = LIST + "/" + codes(staff.get(LIST + "?order=name").body()).get(3);
        Matcher version = VERSION.matcher(staff.get(path).body());
        assertThat(version.find()).isTrue();

        HttpResponse<String> kept = staff.post(path, correction(version.group(1), PAYLOAD, "zoe@museum.example"));
        HttpResponse<String> slower = staff.post(path, correction(version.group(1), "Slow", "slow@museum.example"));
        HttpResponse<String> wrong = staff.post(path, correction(version.group(1), "", "nope"));

        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(slower.statusCode()).isEqualTo(422);
        assertThat(slower.body()).contains("slow@museum.example", "zoe@museum.example", "Zoë &lt;script&gt;");
        assertThat(slower.body()).doesNotContain("<script>alert");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#name\"", "href=\"#email\"");
        assertThat(staff.get(path).body())
                .contains("Registration put right", "#{7*7}")
                .doesNotContain("slow@museum");
        assertThat(rows(staff.get(LIST + ".csv?who=zoe%40museum").body()).get(1))
                .contains(PAYLOAD, InertCell.of("=1+1"));
    }

    @Test
    @Screen(width = 320, dark = true)
    void theListIsAccessible(Page page) {
        SignIn.as(page, "registration");
        for (String path : List.of("/staff", "/staff/annual-conference-last-year", LIST, LIST + "?who=nobody%40")) {
            page.navigate(path);
            Accessible.check(page);
        }
        page.navigate(LIST);
        Screenshots.take(page, "staff-registrations-320-dark");
        page.locator("tbody th a").first().click();
        Accessible.check(page);
    }

    private static Visitor as(Plenary plenary, String box) {
        Visitor visitor = plenary.visitor();
        SignIn.as(visitor, box);
        return visitor;
    }

    private static Map<String, String> correction(String version, String name, String email) {
        Map<String, String> form = new HashMap<>(Map.of("correct", "correct", "save", ""));
        form.put("version", version);
        form.put("name", name);
        form.put("email", email);
        form.put("organization", "=1+1");
        form.put("jakarta.faces.ViewState", "stateless");
        return form;
    }

    private static List<String> codes(String page) {
        return CODE.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private static List<List<String>> rows(String csv) {
        return CsvReader.builder().ofCsvRecord(csv.substring(1)).stream()
                .map(row -> row.getFields())
                .toList();
    }
}
