package org.astc.plenary.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;

/** A page as a person works with it: by what its fields, links and buttons are called. All of it is written down. */
final class Desk {
    private static final int WIDE = 1280;
    private static final int SMALL = 320;

    private final Page page;
    private final Transcript transcript;

    Desk(Page page, Transcript transcript) {
        this.page = page;
        this.transcript = transcript;
    }

    Page page() {
        return page;
    }

    Desk open(String path) {
        did("opens", path);
        page.navigate(path);
        return this;
    }

    /** Shows the page again, as it is by now. */
    Desk reload() {
        did("loads", "the page again");
        page.reload();
        return this;
    }

    Desk signIn(String box) {
        open("/sign-in").fill("E-mail", box + "@plenary.example");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(Plenary.DEMO_PASSWORD);
        press("Sign in");
        assertThat(signOut()).isVisible();
        return this;
    }

    Desk fill(String label, String text) {
        return write(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)), label, text);
    }

    /** Fills the first field with such a label. */
    Desk fillFirst(String label, String text) {
        return write(page.getByLabel(label).first(), label, text);
    }

    /** Fills the first field with such a label in the group with this legend. */
    Desk fill(String legend, String label, String text) {
        return write(group(legend).getByLabel(label).first(), legend + ": " + label, text);
    }

    private Desk write(Locator field, String label, String text) {
        filled(label, text);
        field.fill(text);
        return this;
    }

    Desk choose(String label, String option) {
        filled(label, option);
        page.getByLabel(label).selectOption(option);
        return this;
    }

    /** Ticks a box or takes one of several choices. */
    Desk check(String label) {
        return check(page.getByLabel(label).first(), label);
    }

    /** Takes the choice that is called just so, as "Woman" beside "Trans woman". */
    Desk checkExactly(String label) {
        return check(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)), label);
    }

    /** Ticks the box with this label in the group with this legend. */
    Desk check(String legend, String label) {
        return check(group(legend).getByLabel(label), legend + ": " + label);
    }

    private Desk check(Locator box, String label) {
        transcript.filled(page::url, "chooses “" + label + "”");
        box.check();
        return this;
    }

    /** Gives a file to the field with this label. */
    Desk attach(String label, String name, String content) {
        filled(label, name);
        page.getByLabel(label)
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    Desk press(String button) {
        did("presses", button);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    Desk follow(String link) {
        did("follows", link);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    /** Follows the link by which the first row of the table is called. */
    Desk followFirstRow() {
        Locator link =
                page.getByRole(AriaRole.ROWHEADER).getByRole(AriaRole.LINK).first();
        did("follows", link.innerText());
        link.click();
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
        transcript.saw("“" + text + "”");
        return this;
    }

    Desk seesNot(String text) {
        assertThat(page.getByRole(AriaRole.MAIN)).not().containsText(text);
        transcript.saw("not “" + text + "”");
        return this;
    }

    /** Expects that the group with this legend has no such field. */
    Desk offersNot(String legend, String label) {
        assertThat(group(legend)).isVisible();
        assertThat(group(legend).getByLabel(label)).not().isVisible();
        transcript.saw("no “" + label + "” at “" + legend + "”");
        return this;
    }

    /** Expects that nobody is signed in here. */
    Desk seesNobodySignedIn() {
        assertThat(signOut()).not().isVisible();
        transcript.saw("nobody is signed in");
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

    /** Takes the page on a wide and on a small screen, and the window of the wide one; it must fit both. */
    Desk picture(String name) {
        page.setViewportSize(SMALL, 800);
        picture("newcomer-" + name, SMALL);
        page.setViewportSize(WIDE, 900);
        picture("newcomer-" + name, WIDE);
        Screenshots.takeWindow(page, "newcomer-" + name + "-window");
        return this;
    }

    private void picture(String name, int width) {
        page.evaluate("scrollTo(0, 0)"); // what sticks to the window is in its place then
        transcript.pictured(Screenshots.take(page, name + "-" + width));
        assertThat(Sideways.violations(page))
                .as("%s at %d pixels", page.url(), width)
                .isEmpty();
        transcript.saw("fits " + width + " pixels");
    }

    private Locator signOut() {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out").setExact(true));
    }

    private void did(String deed, String what) {
        transcript.did(page::url, deed + " “" + what + "”");
    }

    private void filled(String label, String text) {
        transcript.filled(page::url, "“" + label + "”: " + text);
    }
}
