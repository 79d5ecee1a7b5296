package org.astc.plenary.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.astc.plenary.e2e.Accessible;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Screen;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reviewer with a list to read: opens, types, goes on with j, hands in, says that they know who it is. */
@PlenaryRuns
class ReviewE2E {
    private static final Pattern ADDRESS = Pattern.compile("/review/([0-9a-f-]{36})");

    @ParameterizedTest
    @CsvSource({
        "en, reviewer2, Hand in and open the next, Handed in. Here is the next one., Draft saved at",
        "es, reviewer3, Entregar y abrir la siguiente, Entregada. Aquí está la siguiente., Borrador guardado a las",
        "fr, reviewer4, Remettre et ouvrir la suivante, Remis. Voici la suivante., Brouillon enregistré à"
    })
    @Screen(width = 320)
    void aReviewIsWrittenOnAPhone(String language, String box, String submit, String done, String saved, Page page) {
        SignIn.as(page, box, "/*");
        page.navigate("/review?lang=" + language);
        Accessible.check(page);
        String before = page.locator(".progress").first().textContent();
        openFirst(page);
        String title = page.locator("h1").textContent();
        Accessible.check(page);

        page.locator("#c1-4").check();
        page.locator("#committee").fill("The activity is the heart of it.");
        assertThat(page.locator("#draft-news")).containsText(saved);
        page.reload();
        assertThat(page.locator("#c1-4")).isChecked();
        assertThat(page.locator("#committee")).hasValue("The activity is the heart of it.");

        button(page, submit).click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        Accessible.check(page);
        for (String criterion : new String[] {"c2", "c3", "c4"}) {
            page.locator("#" + criterion).check();
        }
        button(page, submit).click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText(done);
        assertThat(page.locator("h1")).not().hasText(title);
        page.navigate("/review");
        assertThat(page.locator(".progress").first().textContent()).isNotEqualTo(before);
    }

    @Test
    void everythingIsDoneWithTheKeyboard(Page page) {
        SignIn.as(page, "reviewer5", "/*");
        page.navigate("/review");
        openFirst(page);
        String first = page.url();

        page.keyboard().press("j");
        page.waitForURL(url -> !url.equals(first));
        page.keyboard().press("k");
        page.waitForURL(first);

        page.locator("#c1").focus();
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#c1-4")).isChecked();
        page.locator("#committee").focus();
        page.keyboard().type("A just judge joins in; keys are only keys here.");
        assertThat(page.locator("#committee")).hasValue("A just judge joins in; keys are only keys here.");
        assertThat(page.locator("#draft-news")).containsText("Draft saved at");
        page.locator("#keep").focus();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Your draft is saved.");
    }

    @Test
    void aConflictIsDeclaredInOnePressAndTheProposalIsGone(Page page) {
        SignIn.as(page, "reviewer6", "/*");
        page.navigate("/review");
        openFirst(page);
        String address = page.url().replaceAll("\\?.*", "");

        button(page, "I know who this is, or I have a conflict").click();

        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("You see that proposal nowhere any more.");
        assertThat(page.navigate(address).status()).isEqualTo(404);
        page.navigate("/review");
        assertThat(page.locator("a[href='" + address.replaceAll("https?://[^/]+", "") + "']"))
                .hasCount(0);
    }

    @Test
    void whoAbstainsSaysWhy(Page page) {
        SignIn.as(page, "reviewer7", "/*");
        page.navigate("/review");
        openFirst(page);

        button(page, "Abstain").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Say in a few words what it is about");
        page.locator("#reason").fill("Too far from my work.");
        button(page, "Abstain").click();

        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("You abstained.");
    }

    @Test
    void whatIsKeptElsewhereIsNeverOverwritten(Plenary plenary) {
        Visitor one = plenary.visitor();
        SignIn.as(one, "reviewer8");
        String path = "/review/" + first(one);
        String page = one.get(path).body();
        String version = Pattern.compile("name=\"version\" value=\"(\\d+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();

        assertThat(one.post(path + "/draft", Map.of("version", version, "committee", "First"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(one.post(path + "/draft", Map.of("version", version, "committee", "Second"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(one.post(path + "/draft", Map.of("version", version, "committee", "x".repeat(8001)))
                        .statusCode())
                .isEqualTo(422);
        assertThat(one.get(path).body()).contains("First").doesNotContain("Second");
    }

    /** S05, S06: the addresses of others' reviews are those of nothing, for reading and for writing. */
    @Test
    void s05AnothersReviewIsNothing(Plenary plenary) {
        Visitor one = plenary.visitor();
        Visitor other = plenary.visitor();
        SignIn.as(one, "reviewer9");
        SignIn.as(other, "reviewer10");
        String path = "/review/" + first(one);

        assertThat(other.get(path).statusCode()).isEqualTo(404);
        assertThat(other.post(path + "/draft", Map.of("version", "1")).statusCode())
                .isEqualTo(404);
        assertThat(other.get("/review/0190aaaa-0000-7000-8000-000000000001").statusCode())
                .isEqualTo(404);
        assertThat(other.get("/review/x").statusCode()).isEqualTo(404);
        assertThat(plenary.visitor().get(path).statusCode()).isEqualTo(303);
    }

    @Test
    void theChairHasTheProposalsAssignedAndSeesHowFarTheyAre(Page page, Plenary plenary) {
        SignIn.as(page, "program", "/*");
        page.navigate("/staff/annual-conference-next/review");
        assertThat(page.locator("main")).containsText("of 120 proposals");
        Accessible.check(page);

        button(page, "Assign anew").click();
        page.waitForURL("**/staff/jobs/*");
        assertThat(page.locator("h1")).containsText("Assigning reviewers");
        page.locator("#job a[href$='/review']").click();

        assertThat(Store.of(plenary.process()).number("""
            select count(*) from review r join event e on e.id = r.event_id
            where e.slug = 'annual-conference-next' and r.status in ('ASSIGNED', 'DRAFT', 'SUBMITTED')
            """)).isEqualTo(360);
        assertThat(page.locator("main")).containsText("Committee");
    }

    private static void openFirst(Page page) {
        page.locator("tr:has(.tag.info) a").first().click();
        page.waitForURL("**/review/*");
    }

    private static String first(Visitor visitor) {
        return Stream.of(visitor.get("/review").body().split("<tr"))
                .filter(row -> row.contains("tag info"))
                .flatMap(row -> ADDRESS.matcher(row).results().map(found -> found.group(1)))
                .findFirst()
                .orElseThrow();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
