package org.astc.plenary.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.Accessible;
import org.astc.plenary.e2e.DeskPages;
import org.astc.plenary.e2e.Holder;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Screen;
import org.astc.plenary.e2e.Screenshots;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** A place is canceled for which something was asked: the access desk has to call it off. */
@PlenaryRuns
class CanceledPlaceE2E {
    private static final String DESK = "/staff/webinar/access";
    private static final String MARK = "Place canceled";

    @Test
    void theRequestIsMarkedUntilItIsClosed(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        holder.ask("An interpreter.");
        Store store = Store.of(plenary.process());
        String code = request(store, holder);
        Visitor desk = plenary.visitor();
        SignIn.as(desk, "access");
        String page = DESK + "/" + code + "?for=arrange";
        assertThat(row(desk, code)).doesNotContain(MARK);
        assertThat(move(desk, page, "closed")).as("the place stands").isEqualTo(422);
        assertThat(move(desk, page, "arranged")).isEqualTo(303);

        cancel(store, holder);

        assertThat(row(desk, code)).contains(MARK, "tag bad");
        assertThat(desk.get(DESK + "/" + code).body()).contains(MARK);
        assertThat(desk.get(page).body())
                .contains(
                        "This place is canceled", "Call off what was arranged", "value=\"closed\"", "No mail goes out")
                .doesNotContain("The person gets a mail");
        assertThat(move(desk, page, "closed")).isEqualTo(303);
        assertThat(row(desk, code)).contains("Closed", MARK).doesNotContain("tag bad");
        assertThat(desk.get(page).body()).doesNotContain("This place is canceled", "value=\"arranged\"");
    }

    @Test
    @Screen(width = 320)
    void theMarkIsAccessible(Page page, Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        holder.ask("An interpreter.");
        Store store = Store.of(plenary.process());
        cancel(store, holder);
        page.navigate("/sign-in");
        page.locator("#email").fill("access@plenary.example");
        page.locator("#password").fill(Plenary.DEMO_PASSWORD);
        page.locator("#go").click();
        page.waitForURL("**/my");
        for (String path : new String[] {DESK, DESK + "/" + request(store, holder) + "?for=arrange"}) {
            page.navigate(path);
            assertThat(page.content()).contains(MARK);
            Accessible.check(page);
            Screenshots.take(page, "canceled-place-320-" + (path.equals(DESK) ? "list" : "request"));
        }
    }

    private static String request(Store store, Holder holder) {
        return store.text("select r.code from access_request r join registration p on p.id = r.registration_id"
                + " where p.code = '" + holder.code() + "'");
    }

    private static int move(Visitor desk, String page, String status) {
        return Holder.press(desk, page, "move-form", "move", Map.of("status", status))
                .statusCode();
    }

    private static String row(Visitor desk, String code) {
        Matcher row = Pattern.compile("<tr(?:(?!<tr)[\\s\\S])*?" + code + "[\\s\\S]*?</tr>")
                .matcher(DeskPages.all(desk, DESK));
        assertThat(row.find()).isTrue();
        return row.group();
    }

    /** As whoever cancels a place does: it stands no more, and is free again. */
    private static void cancel(Store store, Holder holder) {
        String place = "(select id from registration where code = '" + holder.code() + "')";
        store.execute(
                "update quota q join type_quota t on t.quota_id = q.id join registration r on r.type_id = t.type_id"
                        + " set q.taken = q.taken - 1 where r.id = " + place);
        store.execute("update registration set status = 'CANCELLED' where code = '" + holder.code() + "'");
    }
}
