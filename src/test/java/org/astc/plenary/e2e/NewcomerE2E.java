package org.astc.plenary.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody new sets up a member event, others come to it, and what they leave is worked on: all by the pages. */
@PlenaryRuns
class NewcomerE2E {
    private static final Pattern DIGITS = Pattern.compile("\\d{4} \\d{4}");
    private static final Pattern ORDER = Pattern.compile(".*/orders/[A-Z2-9]{8}\\?key=.*");

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String slug = "members-" + mark;
    private final String wren = "wren." + mark + "@tidepool.example";
    private final String otto = "otto." + mark + "@lanternhall.example";

    @Test
    void aMemberEventFromTheFirstDraftToTheExport(Page page, Visitor mailbox, Visitor staff) {
        Desk desk = new Desk(page);
        NewEvent event = new NewEvent(desk.signIn("admin"), slug);
        event.draft();
        event.describe();
        event.offer();
        event.preview();
        event.publish();

        register(desk, "Wren Marsh", wren, "Guest");
        desk.open(Letters.link(mailbox, wren, "/registrations/"));
        askForAccess(desk, mailbox);
        answer(desk);
        takeDataAlong(desk, mailbox);

        register(desk, "Otto Lund", otto, "Supporter");
        desk.sees("Invoice");
        recordPayment(desk);
        export(desk);
        copy(desk, staff);
    }

    @Test
    void aRosterIsLookedAtBeforeItIsImported(Page page) {
        Desk desk = new Desk(page).signIn("admin").open("/staff/organizations/import");
        String rest = ";Municipal;Under 250,000 US dollars;US Northeast\n";
        String roster = "Name;Type;Country;Governance;Yearly operating budget;Region\nTidepool House " + mark
                + ";Aquarium;Canada" + rest + "Lantern Hall " + mark + ";Zoo;Germany" + rest
                + "Moonfall Station;Zoo;Atlantis" + rest;
        page.getByLabel("Table")
                .setInputFiles(new FilePayload("roster.csv", "text/csv", roster.getBytes(StandardCharsets.UTF_8)));
        desk.press("Look at it");

        desk.sees("2 new, 0 changed, 0 unchanged, 1 refused.").sees("Tidepool House " + mark);
        desk.picture("roster").press("Import 2 rows");
        page.waitForCondition(() -> listed(desk), new Page.WaitForConditionOptions().setTimeout(60_000));
    }

    private boolean listed(Desk desk) {
        desk.open("/staff/organizations?words=" + mark);
        return desk.page().getByText("Lantern Hall " + mark).count() > 0;
    }

    private void register(Desk desk, String name, String email, String type) {
        desk.open("/events/" + slug).follow("Register").check(type);
        desk.fill("Your name", name).check("I agree to the code of conduct");
        desk.page().getByLabel("E-mail").fill(email);
        desk.press("Register");
        desk.page().waitForURL(ORDER);
        desk.sees(name).sees("We wrote to " + email);
    }

    private void askForAccess(Desk desk, Visitor mailbox) {
        desk.follow("Ask for what you need").picture("access");
        desk.page().getByLabel("What would make this event work for you?").fill("A seat near the door.");
        desk.check("Captions written by a person").check("E-mail").press("Send to the access desk");
        desk.sees("Your request is with the access desk.").seesNot("A seat near the door.");

        desk.follow("Show what I asked for").press("Send the code").sees("We sent a code.");
        Matcher digits = DIGITS.matcher(Letters.await(mailbox, wren, 2));
        assertThat(digits.find()).isTrue();
        desk.fill("Code from the mail", digits.group()).press("Show it");
        desk.sees("A seat near the door.").sees("Captions written by a person").sees("Received");
        desk.follow("Back");
    }

    private static void answer(Desk desk) {
        desk.follow("Tell us about you").follow("Begin").picture("about-you");
        desk.page()
                .getByLabel("Woman", new Page.GetByLabelOptions().setExact(true))
                .check();
        desk.check("I agree that this answer is kept").press("Save and go on");
        desk.check("I prefer not to say").check("I agree that this answer is kept");
        desk.press("Save and go on").press("Skip this one");
        desk.press("Stop here and keep what I answered");
        desk.sees("Woman").sees("You prefer not to say").sees("You skipped it");
    }

    private void takeDataAlong(Desk desk, Visitor mailbox) {
        desk.open(Letters.link(mailbox, wren, "/registrations/")).follow("My data");
        desk.sees("Your access requests").picture("my-data");
        assertThat(desk.download("Download everything")).contains(wren, "A seat near the door.");
    }

    private void recordPayment(Desk desk) {
        desk.open("/staff/" + slug + "/payments");
        desk.page().getByRole(AriaRole.ROWHEADER).getByRole(AriaRole.LINK).click();
        desk.sees("Otto Lund").press("Mark as paid").sees("The payment is recorded");
        desk.open("/staff/" + slug + "/payments").sees("Paid");
    }

    private void export(Desk desk) {
        desk.open("/staff/" + slug + "/registrations").follow("Choose columns and file");
        desk.check("Table as plain text (CSV)").press("Make the file");
        assertThat(desk.download("Download "))
                .contains("Wren Marsh", wren, "Otto Lund", otto)
                .doesNotContain("door");
    }

    /** The same event once more, from the file of the first. */
    private void copy(Desk desk, Visitor staff) {
        String file = desk.open("/staff/" + slug + "/configuration").download("Download the configuration");
        String other = "again-" + mark;
        new NewEvent(desk, other).draft();
        SignIn.as(staff, "admin");
        HttpResponse<String> loaded = staff.json(
                "PUT",
                "/staff/" + other + "/configuration.json",
                file.replace("\"" + slug + "\"", "\"" + other + "\""));
        assertThat(loaded.statusCode()).as(loaded.body()).isEqualTo(200);
        assertThat(desk.open("/staff/" + other + "/configuration").download("Download the configuration"))
                .isEqualTo(file.replace("\"" + slug + "\"", "\"" + other + "\""));
        desk.open("/events/" + other);
        assertThat(desk.page()).hasTitle(Pattern.compile("Lantern evening.*"));
    }
}
