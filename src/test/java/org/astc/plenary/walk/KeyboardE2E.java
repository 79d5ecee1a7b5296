package org.astc.plenary.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whole journeys with the keyboard only; nothing is clicked. */
@PlenaryRuns
@Tag("walk")
class KeyboardE2E {
    private static final Pattern ORDER = Pattern.compile(".*/orders/[A-Z2-9]{8}\\?key=[A-Za-z0-9_-]{43}");

    @Test
    void somebodyRegistersFromTheEventPageToTheDonePage(Page page) {
        page.navigate("/events/webinar");

        register(page, "keys.wide@lumenworks.example");
    }

    @Test
    @Screen(width = 320, height = 640, dark = true)
    void somebodyRegistersOnASmallDarkScreen(Page page) {
        page.navigate("/events/webinar");

        register(page, "keys.small@lumenworks.example");
    }

    private static void register(Page page, String email) {
        new Keyboard(page)
                .tabTo("Register")
                .enter()
                .tabTo("go")
                .enter() // nothing typed yet: an error round
                .tabTo("name")
                .type("Nguyễn Thị Hạnh")
                .tabTo("organization")
                .type("Lumen Works")
                .tabBackTo("email")
                .type(email)
                .tabTo("listed")
                .space()
                .tabTo("policy-code-of-conduct")
                .space()
                .tabTo("go")
                .enter();

        assertThat(page).hasURL(ORDER);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText(email);
    }

    @Test
    void anErrorLeadsToItsField(Page page) {
        page.navigate("/events/webinar/register");
        Keyboard keyboard = new Keyboard(page).tabTo("go").enter();
        assertThat(page.getByRole(AriaRole.ALERT)).isFocused();

        keyboard.tabTo("Enter your name");
        page.keyboard().press("Enter");

        assertThat(page.getByLabel("Your name")).isFocused();
    }

    @Test
    void theSkipLinkLeadsPastTheMenu(Page page) {
        page.navigate("/events/webinar/register");
        Keyboard keyboard = new Keyboard(page).tabTo("Skip to the content");
        page.keyboard().press("Enter");

        assertThat(page.locator("#main")).isFocused();
        keyboard.tabTo("name");
    }

    @Test
    @Screen(width = 320, height = 640)
    void theStaffMenuOfASmallScreenClosesWhenTheFocusLeavesIt(Page page) {
        page.navigate("/sign-in");
        new Keyboard(page)
                .tabTo("email")
                .type("registration@plenary.example")
                .tabTo("password")
                .type(Plenary.DEMO_PASSWORD)
                .tabTo("go")
                .enter();
        page.navigate("/staff/webinar/registrations");
        Locator menu = page.locator("#menu");
        Locator button = page.locator(".topbar .menu-btn");

        button.press("Enter");
        assertThat(menu).isVisible();
        page.keyboard().press("Tab");
        assertThat(menu.locator("a").first()).isFocused();
        menu.locator("a").last().press("Tab");
        assertThat(menu).isHidden();
        assertThat(page.locator(".topbar :focus")).isInViewport();

        button.press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Escape");
        assertThat(menu).isHidden();
        assertThat(button).isFocused();

        button.press("Enter");
        menu.locator(".menu-btn").press("Enter");
        assertThat(menu).isHidden();
        assertThat(button).isFocused();
    }

    @Test
    void somebodySignsIn(Page page) {
        page.navigate("/");

        new Keyboard(page)
                .tabTo("Sign in")
                .enter()
                .tabTo("email")
                .type("attendee@plenary.example")
                .tabTo("password")
                .type(Plenary.DEMO_PASSWORD)
                .tabTo("go")
                .enter();

        assertThat(page).hasURL(Pattern.compile(".*/my"));
    }
}
