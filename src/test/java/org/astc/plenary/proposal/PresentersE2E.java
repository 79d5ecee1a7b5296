package org.astc.plenary.proposal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.e2e.Accessible;
import org.astc.plenary.e2e.BegunProposal;
import org.astc.plenary.e2e.Letters;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Screen;
import org.astc.plenary.e2e.Visitor;
import org.astc.plenary.platform.Messages;
import org.junit.jupiter.api.Test;

/** A proposer names three from other museums; each answers through their own mail. */
@PlenaryRuns
class PresentersE2E {
    private static final String BIOGRAPHY = "Mends comets for a living.";

    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void threeAreNamedAndAnswerForThemselves(Page page, Plenary plenary) {
        story(page, plenary, "en");
    }

    @Test
    @Screen(width = 320, height = 640, language = "es")
    void threeAreNamedAndAnswerForThemselvesOnAPhoneInSpanish(Page page, Plenary plenary) {
        story(page, plenary, "es");
    }

    @Test
    @Screen(width = 320, height = 640, dark = true, scripts = true, language = "fr")
    void threeAreNamedAndAnswerForThemselvesOnADarkPhoneInFrench(Page page, Plenary plenary) {
        story(page, plenary, "fr");
    }

    @Test
    void whatIsSpentWithdrawnOrSomebodyElsesAnswersNothing(Plenary plenary, Page page) {
        BegunProposal proposal = BegunProposal.begun(plenary, "Orreries at work", "en");
        Told told = new Told(page, plenary, proposal, "en");
        String amara = told.invited("Amara Osei", "spent");
        Visitor visitor = plenary.visitor();
        Map<String, String> no =
                Map.of("decline-form", "decline-form", "decline", "", "jakarta.faces.ViewState", "stateless");
        String decline = amara + "&answer=decline";
        String wrong = amara.replaceFirst("key=.", "key=_");

        assertThat(visitor.get(wrong).statusCode()).isEqualTo(404);
        assertThat(visitor.post(wrong + "&answer=decline", no).statusCode()).isEqualTo(404);
        assertThat(visitor.get(proposal.ownPage().replaceFirst("S-........", "S-23456789"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor.post(decline, no).statusCode()).isEqualTo(303);
        assertThat(visitor.post(decline, no).statusCode()).isEqualTo(409);
        assertThat(visitor.get(amara).body()).contains("You said no. Thank you for telling us.");

        String noor = told.invited("Noor Aldin", "over");
        proposal.withdraw();
        assertThat(visitor.get(noor).body()).contains("The proposal was withdrawn or declined");
        assertThat(visitor.post(noor + "&answer=decline", no).statusCode()).isEqualTo(409);
    }

    private void story(Page page, Plenary plenary, String language) {
        BegunProposal proposal = BegunProposal.begun(plenary, "Orreries at work", language);
        Told told = new Told(page, plenary, proposal, language);
        told.open(proposal.presenters());
        told.sees("proposal.presenters.rules");
        String amara = told.invited("Amara Osei", "amara");
        String noor = told.invited("Noor Aldin", "noor");
        String olu = told.invited("Olu Adeyemi", "olu");
        Accessible.check(page);

        accept(told, amara);
        told.open(noor).follow("proposal.invitation.decline").fill("proposal.invitation.reason", "Away that week");
        Accessible.check(page);
        told.press("proposal.invitation.decline").sees("proposal.invitation.no");
        told.open(olu).follow("proposal.invitation.suggest").press("proposal.invitation.suggest.go");
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        Accessible.check(page);
        told.fill("proposal.invitation.suggest.name", "Zadie Orbit")
                .fill("proposal.invitation.suggest.email", "zadie." + run + "@comet.example");
        told.press("proposal.invitation.suggest.go").sees("proposal.invitation.no");

        String mails = Letters.await(plenary.visitor(), proposal.email(), 3);
        assertThat(mails).contains("Away that week", "Zadie Orbit").doesNotContain("comets", amara);
        told.open(proposal.presenters())
                .sees("proposal.presenters.status.confirmed")
                .sees("proposal.presenters.replace");
        assertThat(page.content()).doesNotContain(BIOGRAPHY);
        told.enter("proposal.presenters.takeUp", "Zadie Orbit").sees("proposal.presenters.done.replaced");
        assertThat(page.locator("main")).containsText("zadie." + run + "@comet.example");
        Accessible.check(page);
    }

    private static void accept(Told told, String invitation) {
        Page page = told.page;
        told.open(invitation);
        Accessible.check(page);
        told.follow("proposal.invitation.accept").press("proposal.invitation.confirm");
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        Accessible.check(page);
        page.locator("#conduct").check();
        page.locator("#registers").check();
        told.press("proposal.invitation.confirm").sees("proposal.own.done.confirmed");
        assertThat(page.locator("#conduct")).isChecked();
        assertThat(page.locator("#recorded")).not().isChecked();
        page.locator("#biography").fill(BIOGRAPHY);
        Accessible.check(page);
        told.press("proposal.own.save").sees("proposal.own.done.saved");
        assertThat(page.locator("#biography")).hasValue(BIOGRAPHY);
        told.open(invitation).sees("proposal.invitation.yes");
    }

    /** Somebody who finds things by their words in a language, and presses them with the keyboard. */
    private final class Told {
        private final Page page;
        private final Plenary plenary;
        private final BegunProposal proposal;
        private final Locale language;

        Told(Page page, Plenary plenary, BegunProposal proposal, String language) {
            this.page = page;
            this.plenary = plenary;
            this.proposal = proposal;
            this.language = Locale.forLanguageTag(language);
        }

        Told open(String path) {
            page.navigate(path + "&lang=" + language);
            return this;
        }

        /** Names somebody and invites them at once; returns the way that was mailed to them. */
        String invited(String name, String box) {
            String email = box + "." + run + language + "@lumen.example";
            open(proposal.presenters());
            fill("proposal.presenters.name", name).fill("proposal.presenters.email", email);
            page.keyboard().press("Enter");
            sees("proposal.presenters.done.named");
            enter("proposal.presenters.invite", name).sees("proposal.presenters.done.invited");
            String code = page.locator("ol > li").last().getAttribute("id");
            return Letters.link(plenary.visitor(), email, "/presenters/" + code + "/invitation");
        }

        Told fill(String key, String text) {
            Locator field = page.locator("main").getByLabel(text(key)).last();
            field.fill(text);
            field.focus();
            return this;
        }

        Told follow(String key) {
            return go(page.getByRole(
                    AriaRole.LINK,
                    new Page.GetByRoleOptions().setName(text(key)).setExact(true)));
        }

        Told press(String key) {
            return go(page.getByRole(
                    AriaRole.BUTTON,
                    new Page.GetByRoleOptions().setName(text(key)).setExact(true)));
        }

        Told enter(String key, String name) {
            return go(page.getByRole(
                    AriaRole.BUTTON,
                    new Page.GetByRoleOptions().setName(text(key) + " " + name).setExact(true)));
        }

        private Told go(Locator control) {
            control.focus();
            page.keyboard().press("Enter");
            return this;
        }

        Told sees(String key) {
            assertThat(page.locator("main")).containsText(text(key));
            return this;
        }

        private String text(String key) {
            return Messages.text(language, key);
        }
    }
}
