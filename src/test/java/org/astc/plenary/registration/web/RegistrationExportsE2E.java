package org.astc.plenary.registration.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.astc.plenary.e2e.Accessible;
import org.astc.plenary.e2e.Jobs;
import org.astc.plenary.e2e.Ordering;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Screenshots;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;
import org.astc.plenary.platform.InertCell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Staff have the list of registrations made into a file in the background; the file is theirs alone. */
@PlenaryRuns
class RegistrationExportsE2E {
    private static final String SLUG = "annual-conference-last-year";
    private static final String LIST = "/staff/" + SLUG + "/registrations";
    private static final String FORMULA = "=HYPERLINK(\"http://x.example\",\"x\")";

    @BeforeAll
    static void bePatient() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @Test
    void aWorkbookIsAskedForAndFetchedInTheBrowser(Page page, Plenary plenary) throws IOException {
        SignIn.as(page, "registration");
        page.navigate(LIST + "?type=presenter");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Choose columns and file"))
                .click();
        Accessible.check(page);
        for (String column : List.of("Price phase", "Add-ons", "Booked on", "E-mail of the buyer")) {
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
        Locator use = page.locator("a[href*='set=']");
        assertThat(use).hasText("Use these columns: Badges <b>");
        use.click();
        assertThat(page.getByLabel("Price phase")).not().isChecked();
        assertThat(page.getByLabel("Currency")).isChecked();
        page.getByLabel("Badges <b>").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove from the list"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("removed");
        assertThat(page.locator("#saved-h ~ p").last()).hasText("None yet.");
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
    void anExportIsInTheAuditTrailWithItsFilterButNoWordOfIt(Plenary plenary) {
        Visitor staff = as(plenary, "registration");
        Store store = Store.of(plenary.process());
        String count = "select count(*) from audit_entry where action = 'registrations-exported'"
                + " and after_value like '%\"who\"%true%'";
        long before = store.number(count);

        Jobs.file(staff, Jobs.export(staff, "webinar", "csv", List.of("name"), "?who=auditwort"));

        assertThat(store.number(count)).isEqualTo(before + 1);
        assertThat(store.number("select count(*) from audit_entry where after_value like '%auditwort%'"))
                .isZero();
        assertThat(store.text("select actor from audit_entry where action = 'registrations-exported'"
                        + " and account_id is not null order by id desc limit 1"))
                .isEqualTo("account");
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
