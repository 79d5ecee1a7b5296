package org.astc.plenary.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.astc.plenary.launcher.EmptyFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Somebody new sets up a member event, others come to it, and what they leave is worked on: all by the pages. Written
 * down in {@code target/transcripts/newcomer.md}.
 */
@PlenaryRuns
@TestInstance(Lifecycle.PER_CLASS)
class NewcomerE2E {
    private static final Duration START = Duration.ofMinutes(6);
    private static final Path FOLDER = EmptyFolder.at(Path.of("target/e2e/newcomer"));

    private final Transcript transcript = new Transcript("newcomer");
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String slug = "members-" + mark;
    private final String again = "again-" + mark;

    @AfterAll
    void write() {
        transcript.write();
    }

    @Test
    void aMemberEventFromTheFirstDraftToTheExport(
            Page office, Page home, Page phone, Page hall, Page late, Visitor mailbox, Plenary plenary)
            throws IOException {
        Desk staff = new Desk(office, transcript);
        transcript.chapter("Staff set up a member event");
        NewEvent event = new NewEvent(staff.signIn("admin"), slug);
        event.draft();
        event.describe();
        event.offer();
        event.preview();
        event.publish();

        Attendee wren = new Attendee("Wren Marsh", "wren." + mark + "@tidepool.example", mailbox);
        transcript.chapter("Wren registers");
        wren.register(new Desk(home, transcript), slug, "Guest");
        Desk own = new Desk(phone, transcript);
        transcript.chapter("Wren opens the link from the mail, in another browser, and asks for access");
        wren.openOwnPage(own);
        wren.askForAccess(own);
        transcript.chapter("Wren answers about-you");
        wren.answerAboutYou(own);
        transcript.chapter("Wren takes everything along");
        wren.takeDataAlong(own);

        Attendee otto = new Attendee("Otto Lund", "otto." + mark + "@lanternhall.example", mailbox);
        Desk buyer = new Desk(hall, transcript);
        transcript.chapter("Otto registers, to pay by invoice");
        otto.register(buyer, slug, "Supporter");
        buyer.sees("Please pay by").seesNot("Open the receipt");
        transcript.chapter("Staff record that Otto paid");
        recordPayment(staff, otto);
        transcript.chapter("Otto sees the receipt");
        buyer.reload().sees("Paid on").sees("Open the receipt").picture("paid");
        transcript.chapter("Staff export the registrations");
        export(staff, wren, otto);

        transcript.chapter("The same event by `configure`");
        configureAgain(staff, plenary);
        new Attendee("Ida Vale", "ida." + mark + "@tidepool.example", mailbox)
                .register(new Desk(late, transcript), again, "Supporter");
        staff.open("/staff/" + again + "/registrations").sees("Ida Vale").seesNot("Wren Marsh");
    }

    @Test
    void aRosterIsLookedAtBeforeItIsImported(Page page) {
        transcript.chapter("Staff look at a roster and import it");
        Desk desk = new Desk(page, transcript).signIn("admin").open("/staff/organizations/import");
        String rest = ";Municipal;Under 250,000 US dollars;US Northeast\n";
        String roster = "Name;Type;Country;Governance;Yearly operating budget;Region\nTidepool House " + mark
                + ";Aquarium;Canada" + rest + "Lantern Hall " + mark + ";Zoo;Germany" + rest
                + "Moonfall Station;Zoo;Atlantis" + rest;
        desk.attach("Table", "roster.csv", roster).press("Look at it");

        desk.sees("2 new, 0 changed, 0 unchanged, 1 refused.").sees("Tidepool House " + mark);
        desk.picture("import-preview").press("Import 2 rows");
        page.waitForCondition(() -> listed(desk), new Page.WaitForConditionOptions().setTimeout(60_000));
    }

    private boolean listed(Desk desk) {
        desk.page().navigate("/staff/organizations?words=" + mark);
        return desk.page().getByText("Lantern Hall " + mark).count() > 0;
    }

    private void recordPayment(Desk desk, Attendee buyer) {
        desk.open("/staff/" + slug + "/payments").followFirstRow();
        desk.sees(buyer.name()).picture("payment").press("Mark as paid").sees("The payment is recorded");
        desk.open("/staff/" + slug + "/payments").sees("Paid");
    }

    private void export(Desk desk, Attendee guest, Attendee buyer) {
        desk.open("/staff/" + slug + "/registrations").follow("Choose columns and file");
        desk.check("Table as plain text (CSV)").press("Make the file");
        assertThat(desk.download("Download "))
                .contains(guest.name(), guest.email(), buyer.name(), buyer.email())
                .doesNotContain("door");
        transcript.saw("the file holds both people, nothing of the access request");
    }

    /** Saves the file of the first event, writes another address in it, and hands it to the launcher. */
    private void configureAgain(Desk desk, Plenary plenary) throws IOException {
        String file = configuration(desk, slug).replace('"' + slug + '"', '"' + again + '"');
        Path saved = Files.writeString(FOLDER.resolve("again.json"), file);
        ServerProcess run =
                plenary.command(FOLDER, "configure", saved.toAbsolutePath().toString());
        assertThat(run.awaitEnd(START)).as(run::output).isZero();
        transcript.ran("java -jar plenary.jar configure again.json", again + " (published) is configured");
        assertThat(run.output()).contains(again + " (published) is configured");
        assertThat(configuration(desk, again)).isEqualTo(file);
        transcript.saw("the same configuration but for its address");
    }

    private static String configuration(Desk desk, String slug) {
        return desk.open("/staff/" + slug + "/configuration").download("Download the configuration");
    }
}
