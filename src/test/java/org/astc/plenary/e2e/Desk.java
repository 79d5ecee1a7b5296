package org.astc.plenary.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;

/** A page as a person works with it: by what its fields, links and buttons are called. */
final class Desk {
    private static final int WIDE = 1280;
    private static final int SMALL = 320;

    private final Page page;

    Desk(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    Desk open(String path) {
        page.navigate(path);
        return this;
    }

    Desk signIn(String box) {
        open("/sign-in");
        page.getByLabel("E-mail", new Page.GetByLabelOptions().setExact(true)).fill(box + "@plenary.example");
        fill("Password", Plenary.DEMO_PASSWORD).press("Sign in");
        assertThat(page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign out").setExact(true)))
                .isVisible();
        return this;
    }

    Desk fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    Desk choose(String label, String option) {
        page.getByLabel(label).selectOption(option);
        return this;
    }

    /** Ticks a box or takes one of several choices. */
    Desk check(String label) {
        page.getByLabel(label).first().check();
        return this;
    }

    Desk press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    Desk follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    /** Returns the first group of fields with this legend. */
    Locator group(String legend) {
        return page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(legend).setExact(true))
                .first();
    }

    Desk sees(String text) {
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(text);
        return this;
    }

    Desk seesNot(String text) {
        assertThat(page.getByRole(AriaRole.MAIN)).not().containsText(text);
        return this;
    }

    /** Returns the text of the file that the link brings; of an archive, the texts of all that is in it. */
    String download(String link) {
        Download file = page.waitForDownload(() -> follow(link));
        try {
            return file.suggestedFilename().endsWith(".zip") ? unpacked(file.path()) : Files.readString(file.path());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String unpacked(Path archive) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    /** Takes the page on a wide and on a small screen. */
    Desk picture(String name) {
        Screenshots.take(page, "newcomer-" + name);
        page.setViewportSize(SMALL, 800);
        Screenshots.take(page, "newcomer-" + name + "-small");
        page.setViewportSize(WIDE, 900);
        return this;
    }
}
