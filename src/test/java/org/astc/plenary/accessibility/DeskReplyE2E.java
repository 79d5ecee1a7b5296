package org.astc.plenary.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.Map;
import org.astc.plenary.e2e.Accessible;
import org.astc.plenary.e2e.Holder;
import org.astc.plenary.e2e.Letters;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Screen;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** What the access desk tells a person besides where the request stands. */
@PlenaryRuns
class DeskReplyE2E {
    private static final String WORDS = "Two interpreters, both days.\nThe tour has steps; we cannot change that.";
    private static final String FIRST_LINE = "Two interpreters, both days.";

    @Test
    void thePersonReadsTheMessageAfterTheCodeAndNobodyElseDoes(Plenary plenary) {
        Holder holder = asked(plenary);
        Visitor desk = desk(plenary);
        String page = page(plenary, holder);

        assertThat(press(desk, page, "arranged", WORDS).statusCode()).isEqualTo(303);

        assertThat(Letters.await(plenary.visitor(), holder.email(), 2))
                .contains("There is news")
                .doesNotContain("interpreters");
        assertThat(holder.visitor().get(holder.access()).body())
                .as("before the code")
                .doesNotContain(FIRST_LINE);
        holder.enter(holder.askForCode(2));
        assertThat(holder.visitor().get(holder.access()).body())
                .contains("Message from the access desk", WORDS, "Arranged");
        assertThat(desk.get(page).body()).as("to go on from").contains(">" + WORDS + "</textarea>");
        assertThat(desk.get("/staff/webinar/access").body()).doesNotContain("interpreters");
        assertThat(Store.of(plenary.process())
                        .number("select count(*) from access_request where reply not like '%interpreters%' and "
                                + of(holder)))
                .as("sealed")
                .isEqualTo(1);
    }

    @Test
    void aMessageAloneIsNewsAndTheSameOneIsNone(Plenary plenary) {
        Holder holder = asked(plenary);
        Visitor desk = desk(plenary);
        String page = page(plenary, holder);

        press(desk, page, "received", WORDS);
        Letters.await(plenary.visitor(), holder.email(), 2);
        HttpResponse<String> again = press(desk, page, "received", WORDS);

        assertThat(desk.get(again.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("Nothing has changed.");
        assertThat(deeds(plenary, holder, "access-request-replied")).isEqualTo(1);
        assertThat(deeds(plenary, holder, "access-request-moved")).isZero();
        press(desk, page, "in-progress", "");
        assertThat(desk.get(page).body()).doesNotContain(FIRST_LINE);
        assertThat(Store.of(plenary.process())
                        .number("select count(*) from access_request where reply is not null and " + of(holder)))
                .as("taken back")
                .isZero();
    }

    @Test
    void whatIsTooLongComesBackAsItWasTyped(Plenary plenary) {
        Holder holder = asked(plenary);
        Visitor desk = desk(plenary);
        String page = page(plenary, holder);

        HttpResponse<String> refused = press(desk, page, "arranged", "x".repeat(1_001));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#message\"", "Use at most 1,000 characters", "x".repeat(1_001));
        assertThat(deeds(plenary, holder, "access-request-moved")).isZero();
    }

    @Test
    void aColleaguesMessageIsNotReplacedUnseen(Plenary plenary) {
        Holder holder = asked(plenary);
        Visitor desk = desk(plenary);
        String page = page(plenary, holder);
        press(desk, page, "received", WORDS);

        HttpResponse<String> untouched = late(desk, page, "");
        HttpResponse<String> written = late(desk, page, "Mine");

        assertThat(untouched.statusCode()).isEqualTo(422);
        assertThat(untouched.body()).contains(">" + WORDS + "</textarea>", "value=\"arranged\" checked=\"checked\"");
        assertThat(written.body()).contains(">Mine</textarea>", "<span class=\"typed\">" + WORDS);
    }

    /** Sends a form that was opened before there was any message. */
    private static HttpResponse<String> late(Visitor desk, String page, String message) {
        return Holder.press(
                desk,
                page,
                "move-form",
                "move",
                Map.of("status", "arranged", "message", message, "message-before", "", "version", "0"));
    }

    @Test
    void theDeskIsToldWhoWantsToBeReachedByAnotherWayThanMail(Plenary plenary) {
        Holder byMail = asked(plenary);
        Holder byText = Holder.registered(plenary.visitor());
        assertThat(byText.visitor().get(byText.access()).body()).contains("Say which language in the field at the top");
        Map<String, String> wish = Map.of("need", "sign-language", "channel", "text-message", "contact", "555 0100");
        Holder.press(byText.visitor(), byText.access(), "wish", "send", wish);
        Visitor desk = desk(plenary);

        assertThat(desk.get(page(plenary, byText)).body())
                .contains("They asked to be reached by text message. Reach them there, too: <bdi>555 0100</bdi>")
                .contains("Sign language interpreting")
                .doesNotContain("in the field at the top");
        assertThat(desk.get(page(plenary, byMail)).body()).doesNotContain("They asked to be reached");
    }

    @Test
    void itGoesWithTheRequest(Plenary plenary) {
        Holder holder = asked(plenary);
        press(desk(plenary), page(plenary, holder), "arranged", WORDS);
        holder.enter(holder.askForCode(2));
        String code = code(plenary, holder);
        String change = holder.access() + "&change=" + code;
        assertThat(holder.visitor().get(change).statusCode()).isEqualTo(200);

        Holder.press(holder.visitor(), change, "wish", "withdraw", Map.of());

        assertThat(Store.of(plenary.process()).number("select count(*) from access_request where " + of(holder)))
                .isZero();
    }

    @Test
    @Screen(width = 320)
    void theDeskAndThePersonReadItOnASmallScreen(Page page, Plenary plenary) {
        Holder holder = asked(plenary);
        SignIn.as(page, "access");
        page.navigate(page(plenary, holder));
        page.getByLabel("Message to the person").fill(WORDS);
        page.getByLabel("Arranged").check();
        page.locator("#move").click();
        page.waitForURL("**done=1");
        assertThat(page.getByLabel("Message to the person").inputValue()).isEqualTo(WORDS);
        Accessible.check(page);
    }

    private static Holder asked(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        holder.ask("An interpreter.");
        return holder;
    }

    private static Visitor desk(Plenary plenary) {
        Visitor desk = plenary.visitor();
        SignIn.as(desk, "access");
        return desk;
    }

    private static HttpResponse<String> press(Visitor desk, String page, String status, String message) {
        return Holder.press(desk, page, "move-form", "move", Map.of("status", status, "message", message));
    }

    private static String page(Plenary plenary, Holder holder) {
        return "/staff/webinar/access/" + code(plenary, holder) + "?for=arrange";
    }

    private static String code(Plenary plenary, Holder holder) {
        return Store.of(plenary.process()).text("select code from access_request where " + of(holder));
    }

    private static long deeds(Plenary plenary, Holder holder, String action) {
        return Store.of(plenary.process())
                .number("select count(*) from audit_entry where action = '" + action
                        + "' and subject_id = (select id from access_request where " + of(holder) + ")");
    }

    private static String of(Holder holder) {
        return "registration_id = (select id from registration where code = '" + holder.code() + "')";
    }
}
