package org.astc.plenary.inclusion;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.Accessible;
import org.astc.plenary.e2e.Jobs;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Screen;
import org.astc.plenary.e2e.Sideways;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;
import org.astc.plenary.platform.Secrets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One analyst plans a release and has it protected, another approves it, and everybody reads it. */
@PlenaryRuns
class ReleaseE2E {
    private static final String RELEASES = "/staff/annual-conference/inclusion/releases";

    private static final List<String> TABLES = List.of("gender", "gender*type", "age", "disability*type");

    @BeforeAll
    static void bePatient() {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    }

    @Test
    @Screen(width = 320, dark = true)
    void figuresAreProtectedApprovedByAnotherAndRead(Page page, Plenary plenary) {
        signIn(page, "inclusion");
        page.navigate(RELEASES);
        Accessible.check(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Plan a release"))
                .click();
        Accessible.check(page);
        page.getByLabel("Title").fill("\u200b");
        press(page, "Keep the plan");
        assertThat(page.locator(".errors")).containsText("Enter a title");
        assertThat(page.locator(".errors")).containsText("Choose at least one table");
        assertThat(page.locator("#table-gender-e")).containsText("Choose at least one table");
        Accessible.check(page);
        page.getByText("Gender × Type of registration", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("#table-gender-type")).isChecked();
        plan(page, "over");

        press(page, "Freeze and count");
        assertThat(page.locator(".errors")).containsText("its moment has not come, or is over");
        String early = page.url();
        page.navigate(RELEASES + "/new");
        plan(page, "interim");
        assertThat(page.locator(".errors")).containsText("another plan of this event has this one");
        page.navigate(early);
        giveUp(page);
        page.navigate(RELEASES + "/new");
        plan(page, "interim");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Who came to Halifax");
        press(page, "Freeze and count");
        assertThat(page.getByText("everybody is counted.")).isVisible();
        String plan = page.url().replaceAll("\\?.*", "");
        Accessible.check(page);
        aJobIsSeenOnThePlan(page, plenary, plan);
        press(page, "Protect and audit again");
        page.waitForURL("**/staff/jobs/**");
        assertThat(page.locator("#job")).hasAttribute("data-status", "Done");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile("outcome|result", Pattern.CASE_INSENSITIVE)))
                .first()
                .click();

        assertThat(page.getByText("The audit passed.")).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Approve and publish")))
                .hasCount(0);
        Accessible.check(page);
        Visitor author = plenary.visitor();
        SignIn.as(author, "inclusion");
        author.post(
                plan,
                Map.of(
                        "approval", "approval",
                        "reviewed", "on",
                        "approve", "",
                        "jakarta.faces.ViewState", "stateless"));
        assertThat(plenary.visitor()
                        .get("/api/v1/events/annual-conference/reports")
                        .body())
                .as("the author cannot approve")
                .contains("\"items\":[]");

        signIn(page, "inclusion2");
        page.navigate(plan);
        press(page, "Approve and publish");
        assertThat(page.locator(".errors")).containsText("Tick the box if the figures are to come out");
        Accessible.check(page);
        page.locator("#reviewed").check();
        press(page, "Approve and publish");
        assertThat(page.getByText("The release is out: everybody can read it.")).isVisible();
        Accessible.check(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Read the report"))
                .click();
        page.waitForURL("**/events/annual-conference/reports/annual-conference-1");
        everybodyReads(page, plenary.visitor());
        analystsFindTheWay(page, plan, plenary.visitor());
    }

    /** Fills in the form and sends it. */
    private static void plan(Page page, String milestone) {
        page.getByLabel("Title").fill("Who came to Halifax");
        page.getByLabel("When people are counted").selectOption(milestone);
        TABLES.forEach(table -> page.locator("input[value='" + table + "']").check());
        press(page, "Keep the plan");
    }

    private static void giveUp(Page page) {
        page.locator("summary", new Page.LocatorOptions().setHasText("Give up this plan"))
                .click();
        page.locator("#abandon").click();
        assertThat(page.locator(".errors")).containsText("Tick the box if the plan is to be given up");
        Accessible.check(page);
        page.locator("#forgoing").check();
        page.locator("#abandon").click();
        assertThat(page.getByText("The plan is given up, and its counts are deleted."))
                .isVisible();
        assertThat(page.getByText("Given up by")).isVisible();
        Accessible.check(page);
    }

    /** A job that another server works on, and that is canceled then. */
    private static void aJobIsSeenOnThePlan(Page page, Plenary plenary, String plan) {
        String job = Jobs.running(plenary, "inclusion");
        String id = idIn(job);
        Store store = Store.of(plenary.process());
        store.execute("update release_plan set job_id = '" + id + "' where id = '" + idIn(plan) + "'");
        page.navigate(plan);
        assertThat(page.getByText("The figures are being protected and audited."))
                .isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Protect and audit")))
                .hasCount(0);
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See how far the job is")))
                .hasAttribute("href", job);
        Accessible.check(page);
        store.execute("update job set status = 'CANCELLED', ended_at = utc_timestamp(6), claimed_by = null,"
                + " claimed_until = null where id = '" + id + "'");
        page.navigate(plan);
        assertThat(page.getByText("The last job was canceled.")).isVisible();
        Accessible.check(page);
        Jobs.remove(plenary, job);
    }

    private static String idIn(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void everybodyReads(Page page, Visitor visitor) {
        Accessible.check(page);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Who came to Halifax");
        Locator bars = page.getByRole(
                AriaRole.IMG, new Page.GetByRoleOptions().setName("Woman").setExact(false));
        assertThat(bars.first()).isVisible();
        String report = "/events/annual-conference/reports/annual-conference-1";
        for (String language : List.of("en", "es", "fr")) {
            assertThat(visitor.get(report + "?lang=" + language).body())
                    .contains("[c]", "<desc")
                    .doesNotContainPattern("<desc[^>]*>\\[");
        }
        assertThat(visitor.get(report + "?lang=es").body()).contains("<span lang=\"en\">", "un número oculto para");
        everyTableFits(page);
        String csv = visitor.get("/api/v1" + report + "/cells.csv").body();
        assertThat(csv).startsWith("release,population,dim1").contains(",[c],hidden,");
        assertThat(visitor.bytes("/api/v1" + report + ".zip").statusCode()).isEqualTo(200);
        assertThat(tagOf(visitor, "/api/v1" + report + "/cells.csv")).isEqualTo("W/\"" + Secrets.hash(csv) + "\"");
        assertThat(tagOf(visitor, "/api/v1" + report + ".zip")).matches("\"[0-9a-f]{64}\"");
        assertThat(visitor.get("/api/v1" + report + ".tar").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/events/annual-conference/reports/nothing").statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/events/annual-conference/reports").body()).contains("Who came to Halifax");
    }

    /** On every screen; a wide table scrolls by itself. On paper the words are unfolded. */
    private static void everyTableFits(Page page) {
        assertThat(page.getByRole(
                        AriaRole.REGION, new Page.GetByRoleOptions().setName("Gender × Type of registration: people")))
                .hasAttribute("tabindex", "0");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('td:has(.soft)'), '::before').fontFamily")
                        .toString())
                .doesNotContain("mono");
        for (int width : List.of(672, 768, 880, 1280, 320)) {
            page.setViewportSize(width, 800);
            assertThat(Sideways.violations(page)).as("%s px", width).isEmpty();
        }
        Locator word = page.locator("details li").first();
        assertThat(word).not().isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(word).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    /** Returns the tag of a file, which is not sent again to who has it. */
    private static String tagOf(Visitor visitor, String file) {
        String tag = visitor.get(file).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = visitor.get(file, "If-None-Match", tag);
        assertThat(again.statusCode()).as(file).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(again.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(visitor.get(file, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
        return tag;
    }

    /** From the plan to its report, and from the reports back to the plans; nobody else is shown that way. */
    private static void analystsFindTheWay(Page page, String plan, Visitor stranger) {
        page.navigate(plan);
        Accessible.check(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Read the report"))
                .click();
        page.waitForURL("**/events/annual-conference/reports/annual-conference-1");
        page.navigate("/events/annual-conference/reports");
        Accessible.check(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Releases of figures"))
                .click();
        page.waitForURL("**" + RELEASES);
        assertThat(stranger.get("/events/annual-conference/reports").body()).doesNotContain(RELEASES);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static void signIn(Page page, String box) {
        page.context().clearCookies();
        SignIn.as(page, box);
    }
}
