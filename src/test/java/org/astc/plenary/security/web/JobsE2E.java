package org.astc.plenary.security.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.astc.plenary.e2e.Accessible;
import org.astc.plenary.e2e.Jobs;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Screen;
import org.astc.plenary.e2e.Screenshots;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Staff look after what they had done in the background; what it made is theirs alone. */
@PlenaryRuns
class JobsE2E {
    @BeforeAll
    static void bePatient() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @Test
    @Screen(width = 320, dark = true)
    void aRunningJobIsFollowedAndCancelled(Page page, Plenary plenary) {
        String job = Jobs.running(plenary, "registration");
        try {
            SignIn.as(page, "registration");
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
            assertThat(page.locator("#job")).hasAttribute("data-status", "Canceled");
            assertThat(page.locator("#job-news")).hasText("Canceled");
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
        assertThat(staff.get(job).body())
                .contains(", or until somebody", "data is erased, if that is sooner")
                .contains("href=\"/my\"");
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
        assertThat(staff.get(job).body()).contains("no longer kept: its time is over, or somebody");

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

    private static void update(Plenary plenary, String job, String what) {
        Store.of(plenary.process())
                .execute("update job set " + what + " where id = '" + job.substring(job.lastIndexOf('/') + 1) + "'");
    }

    private static Visitor as(Plenary plenary, String box) {
        Visitor visitor = plenary.visitor();
        SignIn.as(visitor, box);
        return visitor;
    }
}
