package org.astc.plenary.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.Accessible;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Screen;
import org.astc.plenary.e2e.Screenshots;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Upload;
import org.astc.plenary.e2e.Visitor;
import org.astc.plenary.platform.sheet.SheetLimits;
import org.astc.plenary.platform.sheet.Workbooks;
import org.junit.jupiter.api.Test;

/** Organizations and people as staff work with them: lists, pages, forms, rosters. */
@PlenaryRuns
class RosterE2E {
    private static final String ORGANIZATIONS = "/staff/organizations";
    private static final String PEOPLE = "/staff/people";
    private static final String FILE = PEOPLE + "/import/file";

    private final String mark = "e" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void anOrganizationIsEnteredChangedAndMadeAMember(Plenary plenary) {
        Visitor staff = as(plenary, "registration");
        HttpResponse<String> wrong =
                save(staff, ORGANIZATIONS + "/new", "0", Map.of("name", mark, "country", "Atlantis"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("is no country that we know", "href=\"#type\"", mark);

        HttpResponse<String> entered = save(staff, ORGANIZATIONS + "/new", "0", fields());
        assertThat(entered.statusCode()).isEqualTo(303);
        String page = location(entered).replaceAll("\\?.*", "");
        assertThat(staff.get(location(entered)).body())
                .contains("The organization is entered", mark, "Children’s museum", "Canada", mark + ".example");

        String version = value(staff.get(page + "/edit").body(), "version");
        assertThat(save(staff, page + "/edit", version, with(fields(), "name", mark + " Renamed"))
                        .statusCode())
                .isEqualTo(303);
        HttpResponse<String> late = save(as(plenary, "admin"), page + "/edit", version, fields());
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(staff.get(page).body()).contains(mark + " Renamed", "Organization changed");

        assertThat(join(staff, page, "GOVERNING", "2026-01-01", "2025-01-01").statusCode())
                .isEqualTo(422);
        assertThat(join(staff, page, "ASSOCIATE", "2020-01-01", "2099-12-31").statusCode())
                .isEqualTo(303);
        assertThat(staff.get(ORGANIZATIONS + "?words=" + mark + "&member=yes").body())
                .contains(mark + " Renamed", "Associate member");
        assertThat(staff.get(ORGANIZATIONS + "?words=" + mark + "&member=no").body())
                .contains("No organization fits");
    }

    @Test
    void theListsAreReadPageByPageAndOnlyByThoseWhoMay(Plenary plenary) {
        Visitor staff = as(plenary, "registration");
        for (String list : new String[] {ORGANIZATIONS, PEOPLE}) {
            String first = staff.get(list).body();
            String next = link(first, "next");
            String second = staff.get(next).body();
            assertThat(names(second)).hasSize(25).doesNotContainAnyElementsOf(names(first));
            assertThat(names(staff.get(link(second, "prev")).body())).isEqualTo(names(first));
            assertThat(staff.get(list + "?at=x").statusCode()).isEqualTo(404);
            assertThat(staff.get(list + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
            assertThat(staff.get(list + "/x").statusCode()).isEqualTo(404);
            for (String box : new String[] {"attendee", "door", "program", "access"}) {
                assertThat(as(plenary, box).get(list).statusCode()).as(box).isEqualTo(403);
            }
        }
        Visitor finance = as(plenary, "finance");
        assertThat(finance.get(ORGANIZATIONS).statusCode()).isEqualTo(200);
        assertThat(finance.get(ORGANIZATIONS + "/new").statusCode()).isEqualTo(403);
        assertThat(finance.get(ORGANIZATIONS + "/import").statusCode()).isEqualTo(403);
        assertThat(Upload.send(finance, FILE, "x.csv", bytes("email\n")).statusCode())
                .isEqualTo(403);
        String person = staff.get(PEOPLE + "?who=visitor1@").body();
        assertThat(staff.get(names(person).get(0)).body())
                .contains("Registrations", "annual-conference", "Accounts", "told in confidence");
    }

    @Test
    void whatIsNeededIsToldBeforeAndTheSampleIsARoster(Plenary plenary) {
        Visitor staff = as(plenary, "registration");
        for (String list : new String[] {ORGANIZATIONS, PEOPLE}) {
            String page = staff.get(list + "/import").body();
            assertThat(page.indexOf("Needed for what is new")).isPositive().isLessThan(page.indexOf("type=\"file\""));
            assertThat(page).contains("One of these is needed", "Optional", list + "/import/sample.csv");
            for (String language : new String[] {"en", "es", "fr"}) {
                HttpResponse<String> sample = staff.get(list + "/import/sample.csv?lang=" + language);
                assertThat(sample.headers().firstValue("Content-Type").orElse(""))
                        .startsWith("text/csv");
                HttpResponse<String> sent =
                        Upload.send(staff, list + "/import/file", "sample.csv", bytes(sample.body()));
                assertThat(staff.get(location(sent) + "?lang=en").body())
                        .as(sample.body())
                        .contains("1 new, 0 changed, 0 unchanged, 0 refused")
                        .doesNotContain("Left aside");
            }
        }
    }

    @Test
    void s109s110BadFilesAreRefusedWithTheReasonBesideTheField(Plenary plenary) {
        Visitor staff = as(plenary, "registration");
        String links =
                "<Relationships><Relationship Id=\"r1\" Type=\"http://x/oleObject\" Target=\"http://evil.example/\""
                        + " TargetMode=\"External\"/></Relationships>";
        Map<String, byte[]> files = Map.of(
                "Choose a file", new byte[0],
                "No column is called", bytes("country\nCA\n"),
                "no rows below", bytes("email,name\n"),
                "neither CSV nor", new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4},
                "linked with other files",
                        new Workbooks(Workbooks.row(1, "email"))
                                .with("xl/_rels/x.xml.rels", links)
                                .file(),
                "packed in a way",
                        new Workbooks(Workbooks.row(1, "email"))
                                .with("xl/media/a.png", new byte[16 << 20])
                                .file());
        files.forEach((reason, file) -> {
            HttpResponse<String> answer = Upload.send(staff, FILE, "roster.xlsx", file);
            assertThat(answer.statusCode()).as(reason).isEqualTo(422);
            assertThat(answer.body())
                    .contains(reason, "role=\"alert\"", "href=\"#file\"", "aria-invalid=\"true\"", "file-e");
        });
        assertThat(Upload.send(staff, FILE, "large.csv", new byte[SheetLimits.BYTES + 1])
                        .statusCode())
                .isEqualTo(413);
        assertThat(Upload.send(staff, PEOPLE + "/import", "a.csv", new byte[2 << 20])
                        .statusCode())
                .isEqualTo(413);
        assertThat(staff.post(FILE, Map.of("file", "x")).statusCode()).isEqualTo(415);
        assertThat(Upload.send(plenary.visitor(), FILE, "a.csv", bytes("email\n"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aRosterIsLookedAtImportedAndThenChangesNothing(Plenary plenary) throws InterruptedException {
        Visitor staff = as(plenary, "registration");
        String roster =
                "E-mail;Name;Role\nann@" + mark + ".example;Ann " + mark + ";ADMINISTRATOR\nnobody;Bob;x\n=1+1;Eve;x\n";
        HttpResponse<String> sent = Upload.send(staff, FILE, "..\\roster <1>.csv", bytes(roster));
        assertThat(sent.statusCode()).isEqualTo(303);
        String page = location(sent);
        String preview = staff.get(page).body();
        assertThat(preview)
                .contains("<h1>Check the file: roster &lt;1&gt;.csv</h1>", "Import one row", "Discard this import")
                .contains("1 new, 0 changed, 0 unchanged, 2 refused")
                .contains("A3", "A4", "is no e-mail address", "Left aside", "Role")
                .contains("It was read as text with semicolons between the columns (CSV), in the encoding UTF-8.")
                .doesNotContain("CSV, UTF-8, ;");
        assertThat(staff.get(page + "/errors.csv").body()).contains("A3", "nobody");
        assertThat(as(plenary, "admin").get(page).statusCode()).as("another's").isEqualTo(404);

        HttpResponse<String> begun =
                staff.post(page, Map.of("import", "import", "go", "", "jakarta.faces.ViewState", "stateless"));
        assertThat(begun.statusCode()).isEqualTo(303);
        assertThat(location(begun)).startsWith("/staff/jobs/");
        String after = "";
        for (int i = 0; i < 600 && !after.contains("The roster is imported"); i++) {
            TimeUnit.MILLISECONDS.sleep(200);
            after = staff.get(page).body();
        }
        assertThat(after).contains("The roster is imported", "1 new, 0 changed, 0 unchanged, 2 refused");
        assertThat(staff.get(location(begun)).body()).contains("3 of 3; 2 rows were refused");
        assertThat(staff.get("/staff/jobs").body()).contains("3 of 3; 2 rows were refused");
        assertThat(staff.get(PEOPLE + "?who=" + mark).body()).contains("Ann " + mark);

        String again = staff.get(location(Upload.send(staff, FILE, "again.csv", bytes(roster))))
                .body();
        assertThat(again).contains("0 new, 0 changed, 1 unchanged, 2 refused", "There is nothing to import");
    }

    @Test
    void thePreviewTellsAllFaultsOfARowAndSpeaksFrench(Plenary plenary) {
        Visitor staff = as(plenary, "registration");
        String roster = "E-mail,Name,Organization\nzoe@" + mark + ".example,,Nowhere\nann@" + mark + ".example,Ann,\n";

        String page = location(Upload.send(staff, FILE, "roster.csv", bytes(roster)));

        assertThat(staff.get(page).body())
                .contains("class=\"code\">B2</th>", "class=\"code\">C2</th>", ">Back to people</a>");
        assertThat(staff.get(page + "?lang=fr").body())
                .contains("1 nouvelle, 0 modifiée, 0 inchangée, 1 refusée", "Importer un autre fichier")
                .containsPattern("<div>E-mail(\u00a0|&nbsp;): ");
    }

    @Test
    @Screen(width = 320)
    void thePagesAreAccessible(Page page) {
        SignIn.as(page, "registration");
        for (String path : new String[] {ORGANIZATIONS, ORGANIZATIONS + "/new", PEOPLE, PEOPLE + "/import"}) {
            page.navigate(path);
            Accessible.check(page);
            Screenshots.take(page, "roster-320-" + path.replaceAll("\\W+", "-"));
        }
        page.getByLabel("Table")
                .setInputFiles(new FilePayload(
                        "roster.csv", "text/csv", bytes("email,name\nann@" + mark + ".example,Ann\nnobody,Bob\n")));
        page.locator("#look").press("Enter");
        page.waitForURL("**/import/*-*");
        Accessible.check(page);
        Screenshots.take(page, "roster-320-preview");
    }

    private Map<String, String> fields() {
        return Map.of(
                "name", mark,
                "type", "CHILDRENS_MUSEUM",
                "governance", "PRIVATE_NON_PROFIT",
                "budget", "FROM_1M",
                "region", "CANADA",
                "country", "canada",
                "domains", mark + ".example",
                "externalId", "");
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> all = new java.util.HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private static HttpResponse<String> save(Visitor staff, String path, String version, Map<String, String> fields) {
        Map<String, String> form = with(fields, "version", version);
        form.putAll(Map.of("organization", "organization", "save", "", "jakarta.faces.ViewState", "stateless"));
        return staff.post(path, form);
    }

    private static HttpResponse<String> join(Visitor staff, String path, String level, String from, String until) {
        return staff.post(
                path,
                Map.of(
                        "membership",
                        "membership",
                        "join",
                        "",
                        "level",
                        level,
                        "memberFrom",
                        from,
                        "memberUntil",
                        until,
                        "jakarta.faces.ViewState",
                        "stateless"));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String value(String page, String field) {
        return found(page, "name=\"" + field + "\" value=\"([^\"]*)\"");
    }

    private static String link(String page, String rel) {
        return found(page, "rel=\"" + rel + "\" href=\"([^\"]*)\"").replace("&amp;", "&");
    }

    private static String found(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private static java.util.List<String> names(String page) {
        return Pattern.compile("scope=\"row\"><a href=\"(/staff/[^\"]*)\"")
                .matcher(page)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Visitor as(Plenary plenary, String box) {
        Visitor visitor = plenary.visitor();
        SignIn.as(visitor, box);
        return visitor;
    }
}
