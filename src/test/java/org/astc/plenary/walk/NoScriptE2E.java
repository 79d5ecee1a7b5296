package org.astc.plenary.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Screen;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Registering in a browser that runs no scripts. */
@PlenaryRuns
@Tag("walk")
@Screen(scripts = false)
class NoScriptE2E {
    private static final Pattern ORDER = Pattern.compile(".*/orders/[A-Z2-9]{8}\\?key=[A-Za-z0-9_-]{43}");
    private static final Pattern ROW = Pattern.compile("href=\"/staff/webinar/registrations/[A-Z2-9]+\"");

    @Test
    void afterAnErrorRoundTheRestIsEnough(Page page) {
        page.navigate("/events/webinar");
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Register"))
                .first()
                .click();
        page.getByLabel("Your name").fill("Ava Quill");
        page.getByLabel("E-mail").fill("ava.quill");
        page.getByLabel("I agree to the code of conduct").check();
        send(page);

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Enter an e-mail address");
        assertThat(page.getByLabel("Your name")).hasValue("Ava Quill");
        assertThat(page.getByLabel("I agree to the code of conduct")).isChecked();
        page.getByLabel("E-mail").fill("ava.plain@lumenworks.example");
        send(page);

        assertThat(page).hasURL(ORDER);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("You are registered");
    }

    @Test
    void goingBackToAFormThatWasCompletedLeadsToTheSameOrder(Page page) {
        page.navigate("/events/webinar/register");
        page.getByLabel("Your name").fill("Back Again");
        send(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Private link"))
                .click();
        page.getByLabel("E-mail").fill("back.plain@lumenworks.example");
        page.getByLabel("I agree to the code of conduct").check();
        send(page);
        assertThat(page).hasURL(ORDER);
        String order = page.url();

        page.goBack();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Register")))
                .hasCount(0);
        page.locator("main .notice a").click();

        assertThat(page).hasURL(order);
    }

    @Test
    void pressingTwiceIsOneOrder(Page page, Plenary plenary) {
        String email = "twice.plain@lumenworks.example";
        fill(page, email);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Register"))
                .dblclick();
        assertThat(page).hasURL(ORDER);

        Visitor staff = plenary.visitor();
        SignIn.as(staff, "registration");
        String list = staff.get("/staff/webinar/registrations?who=" + email).body();
        assertThat(ROW.matcher(list).results()).hasSize(1);
    }

    private static void fill(Page page, String email) {
        page.navigate("/events/webinar/register");
        page.getByLabel("Your name").fill("Back Again");
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("I agree to the code of conduct").check();
    }

    private static void send(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Register"))
                .click();
    }
}
