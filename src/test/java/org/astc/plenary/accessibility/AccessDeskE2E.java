package org.astc.plenary.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.Accessible;
import org.astc.plenary.e2e.DeskPages;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Screen;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** The access desk's list of an event with more requests than fit on a page. */
@PlenaryRuns
class AccessDeskE2E {
    private static final String LIST = "/staff/annual-conference/access";

    @Test
    void theListIsReadPageByPage(Plenary plenary) {
        Visitor desk = plenary.visitor();
        SignIn.as(desk, "access");
        String first = desk.get(LIST + "?for=check").body();
        String next = DeskPages.link(first, "next");
        String second = desk.get(next).body();
        List<String> all = DeskPages.codes(DeskPages.all(desk, LIST));

        assertThat(DeskPages.codes(first)).hasSize(25);
        assertThat(DeskPages.codes(second)).hasSize(25).doesNotContainAnyElementsOf(DeskPages.codes(first));
        assertThat(DeskPages.codes(desk.get(DeskPages.link(second, "prev")).body()))
                .isEqualTo(DeskPages.codes(first));
        assertThat(all).doesNotHaveDuplicates().hasSize((int) Store.of(plenary.process())
                .number("select count(*) from access_request r join event e on e.id = r.event_id"
                        + " where e.slug = 'annual-conference'"));
        assertThat(next).as("the reason goes along").contains("for=check");
        assertThat(second).as("and the place with another reason").contains("name=\"at\"");
        assertThat(desk.get(next + "&lang=es").body()).contains("Anteriores", "Siguientes");
        assertThat(desk.get(next + "&lang=fr").body()).contains("Précédentes", "Suivantes");
        assertThat(desk.get(LIST + "?at=x").statusCode()).isEqualTo(404);
    }

    @Test
    void aFigureLeadsToTheRequestsThatItCounts(Plenary plenary) {
        Visitor desk = plenary.visitor();
        SignIn.as(desk, "access");

        String arranged = desk.get(LIST + "?for=check&status=arranged").body();
        String closed = desk.get(LIST + "?status=closed").body();

        assertThat(arranged)
                .contains("Shown: Arranged", "Show all requests", "name=\"status\" value=\"arranged\"")
                .doesNotContain("<span class=\"tag info\">Received");
        assertThat(DeskPages.codes(arranged)).hasSize(25);
        assertThat(DeskPages.link(arranged, "next")).contains("status=arranged", "for=check");
        assertThat(desk.get(LIST).body()).contains("/access?for=arrange&amp;status=arranged");
        assertThat(closed).contains("Shown: Closed").doesNotContain("Nobody has asked for anything yet");
        assertThat(desk.get(LIST + "?status=x").body()).doesNotContain("Shown:");
    }

    @Test
    @Screen(width = 320)
    void aPageInTheMiddleIsAccessible(Page page) {
        SignIn.as(page, "access");
        page.navigate(LIST);
        page.locator("a[rel=next]").click();
        page.waitForURL(Pattern.compile(".*/access\\?.*at=.*"));
        Accessible.check(page);
    }
}
