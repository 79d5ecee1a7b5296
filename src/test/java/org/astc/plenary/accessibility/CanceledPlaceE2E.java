package org.astc.plenary.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
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
    private static final Pattern RADIO = Pattern.compile("<input[^>]*name=\"status\"[^>]*>");

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
        assertThat(chosen(desk, page)).isEqualTo("received");
        assertThat(move(desk, page, "closed")).as("the place stands").isEqualTo(422);
        assertThat(move(desk, page, "arranged")).isEqualTo(303);

        cancel(store, holder);

        assertThat(row(desk, code)).contains(MARK, "tag bad");
        assertThat(desk.get(DESK + "/" + code).body()).contains(MARK);
        assertThat(chosen(desk, page)).isEqualTo("arranged");
        assertThat(desk.get(page).body())
                .contains(
                        "This place is canceled", "Call off what was arranged", "value=\"closed\"", "No mail goes out")
                .doesNotContain("The person gets a mail");
        assertThat(move(desk, page, "closed")).isEqualTo(303);
        assertThat(row(desk, code)).contains("Closed", MARK).doesNotContain("tag bad");
        assertThat(desk.get(page).body()).doesNotContain("This place is canceled", "value=\"arranged\"");
        assertThat(chosen(desk, page)).isEqualTo("closed");
    }

    @Test
    void whatStandsWhereItStoodIsNoNews(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        holder.ask("An interpreter.");
        Store store = Store.of(plenary.process());
        Visitor desk = plenary.visitor();
        SignIn.as(desk, "access");
        String code = request(store, holder);
        String page = DESK + "/" + code + "?for=arrange";

        HttpResponse<String> kept = Holder.press(desk, page, "move-form", "move", Map.of("status", chosen(desk, page)));

        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(desk.get(kept.headers().firstValue("Location").orElseThrow()).body())
                .contains("Nothing has changed.")
                .doesNotContain("The person hears that there is news");
        assertThat(store.number("select count(*) from audit_entry a join access_request r on r.id = a.subject_id"
                        + " where a.action = 'access-request-moved' and r.code = '" + code + "'"))
                .isZero();
    }

    @Test
    @Screen(width = 320)
    void theMarkIsAccessible(Page page, Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        holder.ask("An interpreter.");
        Store store = Store.of(plenary.process());
        cancel(store, holder);
        SignIn.as(page, "access");
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

    /** The status that is chosen when the form opens. */
    private static String chosen(Visitor desk, String page) {
        List<String> ticked = RADIO.matcher(desk.get(page).body())
                .results()
                .map(MatchResult::group)
                .filter(input -> input.contains("checked"))
                .toList();
        assertThat(ticked).hasSize(1);
        return ticked.get(0).replaceAll(".*value=\"([a-z-]+)\".*", "$1");
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
