package org.astc.plenary.registration.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.astc.plenary.e2e.Accessible;
import org.astc.plenary.e2e.Jobs;
import org.astc.plenary.e2e.Ordering;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Screen;
import org.astc.plenary.e2e.Screenshots;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;
import org.astc.plenary.platform.InertCell;
import org.junit.jupiter.api.Test;

/** Staff have the list of registrations made into a file in the background; the file is theirs alone. */
@PlenaryRuns
class RegistrationExportsE2E {
    private static final String SLUG = "annual-conference-last-year";
    private static final String LIST = "/staff/" + SLUG + "/registrations";
    private static final String FORMULA = "=HYPERLINK(\"http://x.example\",\"x\")";

    @Test
    void aWorkbookIsAskedForAndFetchedInTheBrowser(Page page, Plenary plenary) throws IOException {
        signIn(page);
        page.navigate(LIST + "?type=presenter");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Choose columns and file"))
                .click();
        Accessible.check(page);
        for (String column : List.of("Price phase", "Extras", "Confirmed on", "E-mail of the buyer")) {
            page.getByLabel(column, new Page.GetByLabelOptions().setExact(true)).uncheck();
        }
        page.getByLabel("Name of these columns").fill("Badges <b>");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save the columns"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Columns saved");
        Screenshots.take(page, "export-1280");
        Accessible.check(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make the file"))
                .click();
        page.waitForURL("**/staff/jobs/*");
        assertThat(page.locator("#job"))
                .hasAttribute("data-status", "Done", new LocatorAssertions.HasAttributeOptions().setTimeout(60_000));
        Accessible.check(page);
        Screenshots.take(page, "job-done-1280");
        Download file = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download"))
                        .click());

        Visitor staff = as(plenary, "registration");
        List<List<String>> csv =
                csv(staff.get(LIST + ".csv?type=presenter").body().getBytes(StandardCharsets.UTF_8));
        assertThat(file.suggestedFilename()).matches("registrations-" + SLUG + "-\\d{4}-\\d\\d-\\d\\d\\.xlsx");
        Sheet sheet = xlsx(Files.readAllBytes(file.path()));
        assertThat(texts(sheet.getRow(0)))
                .containsExactly(
                        "Registration",
                        "Order",
                        "Name",
                        "E-mail",
                        "Organization",
                        "Type",
                        "Status",
                        "Price in all",
                        "Currency",
                        "Registered",
                        "Buyer");
        assertThat(sheet.getLastRowNum()).isEqualTo(csv.size() - 1).isGreaterThan(50);
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                .isEqualTo(csv.get(1).get(0));
        page.navigate(LIST + "/export");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Choose: Badges"))
                .click();
        assertThat(page.getByLabel("Price phase")).not().isChecked();
        assertThat(page.getByLabel("Currency")).isChecked();
        page.getByLabel("Badges <b>").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove from the list"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("removed");
        assertThat(page.locator("#saved-h ~ p").last()).hasText("None yet.");
    }

    @Test
    @Screen(width = 320, dark = true)
    void aRunningJobIsFollowedAndCancelled(Page page, Plenary plenary) {
        String job = Jobs.running(plenary, "registration");
        try {
            signIn(page);
            page.navigate(job);
            assertThat(page.getByRole(AriaRole.PROGRESSBAR)).hasAttribute("value", "1200");
            assertThat(page.locator("#job-figures")).hasText("1,200 of 5,000");
            Accessible.check(page);
            Screenshots.take(page, "job-running-320-dark");
            update(plenary, job, "done = 2400");
            assertThat(page.locator("#job-figures")).hasText("2,400 of 5,000");

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cancel the job"))
                    .click();

            assertThat(page.locator("#job")).hasAttribute("data-status", "Stopping");
            Accessible.check(page);
            update(plenary, job, "claimed_until = utc_timestamp(6)"); // the other server is gone
            assertThat(page.locator("#job")).hasAttribute("data-status", "Cancelled");
            assertThat(page.locator("#job-news")).hasText("Cancelled");
            Accessible.check(page);
            page.navigate("/staff/jobs");
            Accessible.check(page);
        } finally {
            Jobs.remove(plenary, job);
        }
    }

    @Test
    void aJobOfAKilledServerIsDoneByAnother(Plenary plenary) {
        String job = Jobs.running(plenary, "registration");
        Visitor staff = as(plenary, "registration");
        assertThat(staff.get(job).body()).contains("data-status=\"Under way\"");

        update(plenary, job, "claimed_until = utc_timestamp(6)");

        assertThat(staff.get(Jobs.file(staff, job)).body()).startsWith("\uFEFFName\r\n");
    }

    @Test
    void s03TheFileIsForWhoeverAskedAloneForAQuarterOfAnHour(Plenary plenary) {
        Visitor staff = as(plenary, "registration");
        String job = Jobs.export(staff, "webinar", "csv", List.of("code", "name"), "");
        String file = Jobs.file(staff, job);
        HttpResponse<String> own = staff.get(file);

        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(own.headers().firstValue("Content-Disposition").orElse(""))
                .matches("attachment; filename=\"registrations-webinar-[0-9-]+\\.csv\"");
        assertThat(own.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        for (String other : List.of("admin", "finance", "door")) {
            Visitor stranger = as(plenary, other);
            for (String path : List.of(job, job + "/result", file)) {
                assertThat(stranger.get(path).statusCode()).as(other + path).isEqualTo(404);
            }
            assertThat(stranger.get("/staff/jobs").body()).doesNotContain(job);
        }
        assertThat(as(plenary, "attendee").get(file).statusCode()).isEqualTo(403);
        assertThat(plenary.visitor().get(file).statusCode()).isEqualTo(303);
        for (String wrong : List.of(
                job + "/result",
                file.substring(0, file.length() - 1),
                file.replaceAll("until=\\d+", "until=99999999999"),
                file.replaceAll("until=\\d+", "until=x"),
                file.replaceAll("until=\\d+", "until=1"))) {
            assertThat(staff.get(wrong).statusCode()).as(wrong).isEqualTo(404);
        }

        update(plenary, job, "result_until = utc_timestamp(6)");
        assertThat(staff.get(file).statusCode()).isEqualTo(404);
        assertThat(staff.get(job).body()).contains("no longer kept");

        staff.post("/sign-out", Map.of());
        assertThat(staff.get(file).statusCode()).isEqualTo(303);
    }

    @Test
    void s27WhoeverLosesTheRightLosesTheFileAndTheWork(Plenary plenary) {
        Visitor finance = as(plenary, "finance");
        String file = Jobs.file(finance, Jobs.export(finance, "webinar", "json", List.of("name"), ""));
        String job = file.replaceAll("/result.*", "");
        assertThat(finance.get(file).statusCode()).isEqualTo(200);
        String waiting = Jobs.running(plenary, "finance");
        Store store = Store.of(plenary.process());
        String grant = " where account_id = (select id from account where email = 'finance@plenary.example')";
        try {
            store.execute("update role_grant set role = 'DOOR'" + grant);

            assertThat(finance.get(file).statusCode()).isEqualTo(404);
            assertThat(finance.get(job).body())
                    .contains("no longer have the right")
                    .doesNotContain("/result");
            update(plenary, waiting, "claimed_until = utc_timestamp(6)");
            Jobs.awaitStatus(finance, waiting, "Failed");
            assertThat(finance.get(waiting).body()).contains("You no longer have the right to have this done.");
        } finally {
            store.execute("update role_grant set role = 'FINANCE'" + grant);
        }
        assertThat(finance.get(file).statusCode()).isEqualTo(200);
    }

    @Test
    void s08AnExportOfAnotherEventIsNotAskedFor(Plenary plenary) {
        Store store = Store.of(plenary.process());
        String account = "(select id from account where email = 'reviewer9@plenary.example')";
        store.execute("insert into role_grant (id, account_id, role, event_id, granted_at)"
                + " select uuid(), " + account + ", 'REGISTRATION_STAFF', e.id, utc_timestamp(6) from event e"
                + " where e.slug = 'webinar'");
        try {
            Visitor staff = as(plenary, "reviewer9");
            assertThat(Jobs.ask(staff, "webinar", "csv", List.of("name"), "").statusCode())
                    .isEqualTo(303);
            assertThat(Jobs.ask(staff, SLUG, "csv", List.of("name"), "").statusCode())
                    .isEqualTo(403);
            assertThat(staff.get(LIST + ".xlsx").statusCode()).isEqualTo(403);
            assertThat(staff.get("/staff/webinar/registrations.xlsx").statusCode())
                    .isEqualTo(200);
        } finally {
            store.execute("delete from role_grant where role = 'REGISTRATION_STAFF' and account_id = " + account);
        }
    }

    @Test
    void s56NothingInAFileBeginsToCalculate(Plenary plenary) throws IOException {
        Ordering.Held order = Ordering.hold(
                plenary.visitor(), "webinar", "participant", new Ordering.Who(FORMULA, "s56@museum.example"));
        Visitor staff = as(plenary, "registration");
        String filter = "?who=" + order.code();

        byte[] csv = staff.bytes(Jobs.file(staff, Jobs.export(staff, "webinar", "csv", List.of("name"), filter)))
                .body();
        byte[] xlsx = staff.bytes(Jobs.file(staff, Jobs.export(staff, "webinar", "xlsx", List.of("name"), filter)))
                .body();
        byte[] direct =
                staff.bytes("/staff/webinar/registrations.xlsx" + filter).body();
        byte[] json = staff.bytes(Jobs.file(staff, Jobs.export(staff, "webinar", "json", List.of("name"), filter)))
                .body();

        assertThat(csv(csv)).containsExactly(List.of("Name"), List.of(InertCell.of(FORMULA)));
        assertThat(texts(xlsx(xlsx).getRow(1))).containsExactly(InertCell.of(FORMULA));
        assertThat(texts(xlsx(direct).getRow(1))).contains(InertCell.of(FORMULA), "s56@museum.example");
        JsonNode rows = new ObjectMapper().readTree(json);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get("name").asText()).isEqualTo(FORMULA);
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasChosenStays(Plenary plenary) {
        Visitor staff = as(plenary, "registration");

        HttpResponse<String> none = Jobs.ask(staff, "webinar", "json", List.of(), "?who=an");

        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body())
                .contains("href=\"#column-code\"", "value=\"an\"")
                .containsPattern("id=\"format-json\"[^>]*checked");
        assertThat(Jobs.ask(staff, "webinar", "exe", List.of("name"), "").statusCode())
                .isEqualTo(404);
        assertThat(Jobs.ask(staff, "webinar", "csv", List.of("race"), "").statusCode())
                .isEqualTo(404);
        assertThat(Jobs.ask(staff, "webinar", "csv", List.of("name"), "?type=x").statusCode())
                .isEqualTo(404);
        assertThat(staff.get("/staff/jobs/x").statusCode()).isEqualTo(404);
        assertThat(staff.get("/staff/jobs?before=x").statusCode()).isEqualTo(404);
    }

    @Test
    void anExportIsInTheAuditTrailWithItsFilter(Plenary plenary) {
        Visitor staff = as(plenary, "registration");
        Store store = Store.of(plenary.process());
        String count = "select count(*) from audit_entry where action = 'registrations-exported'"
                + " and after_json like '%auditwort%'";
        long before = store.number(count.replace("after_json", after(store)));

        Jobs.file(staff, Jobs.export(staff, "webinar", "csv", List.of("name"), "?who=auditwort"));

        assertThat(store.number(count.replace("after_json", after(store)))).isEqualTo(before + 1);
        assertThat(store.text("select actor from audit_entry where action = 'registrations-exported'"
                        + " and account_id is not null order by id desc limit 1"))
                .isEqualTo("account");
    }

    private static String after(Store store) {
        return store.text("select column_name from information_schema.columns where table_schema = database()"
                + " and table_name = 'audit_entry' and column_name like '%after%'");
    }

    private static void update(Plenary plenary, String job, String what) {
        Store.of(plenary.process())
                .execute("update job set " + what + " where id = '" + job.substring(job.lastIndexOf('/') + 1) + "'");
    }

    private static void signIn(Page page) {
        page.navigate("/sign-in");
        page.locator("#email").fill("registration@plenary.example");
        page.locator("#password").fill(Plenary.DEMO_PASSWORD);
        page.locator("#go").click();
        page.waitForURL("**/my");
    }

    private static Visitor as(Plenary plenary, String box) {
        Visitor visitor = plenary.visitor();
        SignIn.as(visitor, box);
        return visitor;
    }

    private static List<List<String>> csv(byte[] file) {
        return CsvReader.builder().ofCsvRecord(new String(file, StandardCharsets.UTF_8).substring(1)).stream()
                .map(row -> row.getFields())
                .toList();
    }

    private static Sheet xlsx(byte[] file) throws IOException {
        try (InputStream in = new ByteArrayInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            return book.getSheetAt(0);
        }
    }

    private static List<String> texts(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(cell -> cell.toString())
                .toList();
    }
}
