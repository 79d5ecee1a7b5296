package org.astc.plenary.registration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.Accessible;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Screen;
import org.astc.plenary.e2e.Screenshots;
import org.junit.jupiter.api.Test;

/** Registering over the pages, in a browser. */
@PlenaryRuns
class RegisteringE2E {
    private static final String FORM = "/events/webinar/register";
    private static final Pattern ORDER = Pattern.compile(".*/orders/[A-Z2-9]{8}\\?key=[A-Za-z0-9_-]{43}");

    @Test
    void somebodyRegistersWithTheKeyboardOnly(Page page) {
        page.navigate(FORM);
        assertThat(page).hasTitle("Your details, step 1 of 2: Small museums, big telescopes – Plenary");
        assertThat(page.locator(".progress")).hasText("Step 1 of 2: your details. Next: your order.");
        Accessible.check(page);
        Screenshots.take(page, "register");

        tabTo(page, "name");
        page.keyboard().type("Nguyễn Thị Hạnh");
        page.keyboard().press("Tab");
        page.keyboard().type("hanh.keys@lumenworks.example");
        tabTo(page, "policy-code-of-conduct");
        page.keyboard().press("Space");
        page.keyboard().press("Enter");

        page.waitForURL(ORDER);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("We wrote to hanh.keys@lumenworks.example.");
        assertThat(page.getByRole(AriaRole.ROWHEADER)).hasText("Nguyễn Thị Hạnh");
        assertThat(page.locator(".progress")).hasText("Step 2 of 2: your order.");
        Accessible.check(page);
        Screenshots.take(page, "order");
    }

    private static void tabTo(Page page, String id) {
        for (int i = 0; i < 40; i++) {
            if (id.equals(page.evaluate("document.activeElement.id"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + id);
    }

    @Test
    @Screen(width = 320, height = 640, scripts = false)
    void somebodyRegistersOnASmallScreenWithoutScripts(Page page) {
        page.navigate(FORM);
        fill(page, "Ava Quill", "ava.small@lumenworks.example");
        page.getByLabel("Show me in the list").check();
        Screenshots.take(page, "register-small");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Register"))
                .click();

        page.waitForURL(ORDER);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("You are registered");
    }

    private static void fill(Page page, String name, String email) {
        page.getByLabel("Your name").fill(name);
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("I agree to the code of conduct").check();
    }

    @Test
    @Screen(scripts = false)
    void onlyWhoBuysIsAskedAboutTheInvoice(Page page) {
        page.navigate("/events/annual-conference/register");
        Locator number = page.getByLabel("Purchase order number");
        Locator address = page.getByLabel("Billing address");
        Locator total = page.getByText("Total: the price of what you choose above.");
        assertThat(number).isHidden();

        page.getByLabel("Member museum or partner").check();
        assertThat(number).isVisible();
        assertThat(address).isVisible();
        assertThat(total).isVisible();
        assertThat(page.getByText("If you cancel by")).isVisible();

        page.getByLabel("Student volunteer").check();
        assertThat(number).isHidden();
        assertThat(address).isHidden();
        assertThat(total).isHidden();
    }

    @Test
    @Screen(dark = true)
    void whatIsWrongIsSaidAboveAndBesideAndNothingTypedIsLost(Page page) {
        page.navigate(FORM);
        page.getByLabel("E-mail").fill("hanh.nguyen");
        page.getByLabel("Museum or organization").fill("Lumen Works");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Register"))
                .click();

        assertThat(page).hasTitle(Pattern.compile("Error: Your details.*"));
        assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
        assertThat(page.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK)).hasText(new String[] {
            "Enter your name",
            "Enter an e-mail address with an @, like name@museum.org",
            "Tick the box to agree to the code of conduct"
        });
        assertThat(page.getByLabel("Your name")).hasAccessibleDescription(Pattern.compile(".*Enter your name"));
        assertThat(page.getByLabel("Museum or organization")).hasValue("Lumen Works");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("We keep your place until");
        Accessible.check(page);
        Screenshots.take(page, "register-errors");
    }

    @Test
    void theLinkOfAHalfFilledFormBringsEverythingBack(Page page) {
        page.navigate(FORM);
        page.getByLabel("Your name").fill("Half Way");
        page.getByLabel("I agree to the code of conduct").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Register"))
                .click();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Private link"))
                .click();

        assertThat(page.getByLabel("Your name")).hasValue("Half Way");
        assertThat(page.getByLabel("I agree to the code of conduct")).isChecked();
        page.getByLabel("E-mail").fill("half.way@lumenworks.example");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Register"))
                .click();
        page.waitForURL(ORDER);
    }

    @Test
    void anotherLanguageAndAnotherLookKeepWhatWasTyped(Page page) {
        page.navigate(FORM);
        page.getByLabel("Your name").fill("Half Way");
        page.getByLabel("E-mail").fill("half.way.elsewhere");
        page.getByLabel("I agree to the code of conduct").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Register"))
                .click();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Español"))
                .click();
        assertThat(page.locator("html")).hasAttribute("lang", "es");
        assertIsKept(page);
        page.locator("button[name=theme][value=dark]").click();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        assertIsKept(page);

        page.locator("#email").fill("half.way.elsewhere@lumenworks.example");
        page.locator("#go").click();
        page.waitForURL(ORDER);
    }

    private static void assertIsKept(Page page) {
        assertThat(page.locator("#name")).hasValue("Half Way");
        assertThat(page.locator("#email")).hasValue("half.way.elsewhere");
        assertThat(page.locator("#policy-code-of-conduct")).isChecked();
        assertThat(page.getByRole(AriaRole.STATUS)).isVisible();
        assertThat(page.locator("aside a[href*='draft=']")).isVisible();
    }

    @Test
    void whoChoosesAnotherTypeThanTheAddressAsksForGetsIt(Page page) {
        page.navigate("/events/annual-conference/register?type=student-volunteer");
        page.getByLabel("Member museum or partner").check();

        page.locator("#go").click();

        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(page.getByLabel("Member museum or partner")).isChecked();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Français"))
                .click();
        assertThat(page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Member museum or partner")))
                .isChecked();
    }

    @Test
    void anotherLanguageKeepsTheTypeThatWasAskedFor(Page page) {
        page.navigate("/events/annual-conference/register?type=student-volunteer");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Français"))
                .click();

        assertThat(page.locator("html")).hasAttribute("lang", "fr");
        assertThat(page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Student volunteer")))
                .isChecked();
    }

    @Test
    void goingBackAndSendingTheSameAgainLeadsToTheSameOrder(Page page) {
        page.navigate(FORM);
        fill(page, "Back Again", "back.again@lumenworks.example");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Register"))
                .click();
        page.waitForURL(ORDER);
        String order = page.url();

        page.goBack();
        assertThat(page.url()).endsWith(FORM);
        fill(page, "Back Again", "back.again@lumenworks.example");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Register"))
                .click();
        page.waitForURL(ORDER);
        assertThat(page.url()).isEqualTo(order);

        page.goBack();
        fill(page, "Somebody Else", "somebody.else@lumenworks.example");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Register"))
                .click();
        page.waitForURL(ORDER);
        assertThat(page.url()).isNotEqualTo(order);
    }
}
