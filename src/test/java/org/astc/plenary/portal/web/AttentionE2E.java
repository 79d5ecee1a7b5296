package org.astc.plenary.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.Holder;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** What needs a person stands first on the overview of an event, for whoever may see to it. */
@PlenaryRuns
class AttentionE2E {
    private static final String OVERVIEW = "/staff/annual-conference";
    private static final String OVERDUE = OVERVIEW + "/payments?status=overdue";
    private static final Pattern COUNT =
            Pattern.compile("<span class=\"n\">([0-9,]+)</span><p>invoices? (is|are) overdue");
    private static final String WEBINAR = "/staff/webinar";
    private static final String RECEIVED = WEBINAR + "/access?status=received";

    @Test
    void overdueInvoicesStandFirstForWhoeverSeesPayments(Plenary plenary) {
        Store store = Store.of(plenary.process());
        String invoice = store.text("select i.id from invoice i join event e on e.id = i.event_id"
                + " where e.slug = 'annual-conference' and i.status = 'OPEN' order by i.number limit 1");
        String due = store.text("select due_on from invoice where id = '" + invoice + "'");
        store.execute("update invoice set due_on = utc_date() - interval 5 day where id = '" + invoice + "'");
        try {
            Visitor finance = as(plenary, "finance");
            String overview = finance.get(OVERVIEW).body();

            assertThat(overview).contains("Needs attention", "href=\"" + OVERDUE + "\"", "See overdue invoices");
            Matcher count = COUNT.matcher(overview);
            assertThat(count.find()).isTrue();
            assertThat(finance.get(OVERDUE).body()).contains("Overdue " + count.group(1) + "</a>");
            assertThat(as(plenary, "registration").get(OVERVIEW).body()).doesNotContain(OVERDUE);
        } finally {
            store.execute("update invoice set due_on = '" + due + "' where id = '" + invoice + "'");
        }
    }

    @Test
    void accessRequestsAreCountedForTheAccessDeskOnly(Plenary plenary) {
        Store store = Store.of(plenary.process());
        Holder.registered(plenary.visitor()).ask("An interpreter.");
        long received = store.number("select count(*) from access_request r join event e on e.id = r.event_id"
                + " where e.slug = 'webinar' and r.status = 'RECEIVED'");
        String account = "(select id from account where email = 'access@plenary.example')";
        // the overview is for people who see registrations, which the desk alone does not
        store.execute("insert into role_grant (id, account_id, role, event_id, granted_at)"
                + " select uuid(), " + account + ", 'DOOR', e.id, utc_timestamp(6) from event e"
                + " where e.slug = 'webinar'");
        try {
            Visitor desk = as(plenary, "access");

            assertThat(received).isPositive();
            assertThat(desk.get(WEBINAR).body())
                    .contains("Needs attention", "href=\"" + RECEIVED + "\"", "Open the access desk")
                    .containsPattern(
                            "<span class=\"n\">" + received + "</span><p>access requests? ha(s|ve) not been taken up");
            assertThat(desk.get(RECEIVED).body()).contains("Shown: Received");
        } finally {
            store.execute("delete from role_grant where role = 'DOOR' and account_id = " + account);
        }
        for (String box : new String[] {"admin", "finance", "registration", "door"}) {
            HttpResponse<String> overview = as(plenary, box).get(WEBINAR);
            assertThat(overview.statusCode()).as(box).isEqualTo(200);
            assertThat(overview.body()).as(box).doesNotContain("status=received", "taken up");
        }
    }

    private static Visitor as(Plenary plenary, String box) {
        Visitor visitor = plenary.visitor();
        SignIn.as(visitor, box);
        return visitor;
    }
}
