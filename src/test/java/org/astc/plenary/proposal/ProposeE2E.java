package org.astc.plenary.proposal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.Accessible;
import org.astc.plenary.e2e.Letters;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Proposer;
import org.astc.plenary.e2e.Screen;
import org.junit.jupiter.api.Test;

/** Proposing a session on a phone, over several evenings, in three languages. */
@PlenaryRuns
class ProposeE2E {
    /** What the demo's call asks of everybody, in its own words. */
    private static final List<String> QUESTIONS = List.of(
            "What people will do", "Why it matters", "You will leave able to", "So that everybody can take part");

    @Test
    @Screen(width = 360, height = 780)
    void aDraftWaitsUnderItsLinkAndIsHandedIn(Page page, Plenary plenary) {
        String email = address();
        page.navigate(Proposer.CALL);
        Accessible.check(page);
        page.getByLabel("Your name").fill("Ngozi Proposer");
        page.getByLabel("Your e-mail address").fill(email);
        button(page, "Begin the draft");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Your draft");
        Accessible.check(page);
        page.getByLabel("Title").fill("Captions that keep up");
        assertThat(page.locator("#autosave")).containsText("Saved: ");
        page.navigate("about:blank");

        page.navigate(plenary.address() + Letters.link(plenary.visitor(), email, "/proposals/"));
        assertThat(page.getByLabel("Title")).hasValue("Captions that keep up");
        page.getByLabel("Track").selectOption("learning");
        page.getByLabel("Format").selectOption("workshop");
        page.getByLabel("For whom").selectOption("introductory");
        page.getByLabel("Abstract").fill("We tried five ways.");
        assertThat(page.locator("#abstract-c")).hasText("4 of 300 words");
        assertThat(page.locator("#missing li")).hasCount(5); // four questions, and that one house is few
        button(page, "Hand in");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("You will leave able to");
        Accessible.check(page);
        answer(page, "A list to begin with.");
        button(page, "Preview");
        assertThat(page.getByRole(AriaRole.ARTICLE)).containsText("We tried five ways.");
        Accessible.check(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the proposal"))
                .click();
        button(page, "Hand in");

        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Your proposal is with the committee.");
        Accessible.check(page);
    }

    @Test
    void elTecladoBasta(Page page) {
        page.navigate(Proposer.CALL + "?lang=es");
        Accessible.check(page);
        page.getByLabel("Su nombre").focus();
        page.keyboard().type("Inés Proponente");
        next(page);
        page.keyboard().type(address());
        page.keyboard().press("Enter");
        page.getByLabel("Título").focus();
        page.keyboard().type("Subtítulos al ritmo");
        next(page);
        page.keyboard().press("ArrowDown");
        next(page);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        next(page);
        page.keyboard().press("ArrowDown");
        next(page);
        next(page);
        next(page);
        page.keyboard().type("Lo que probamos.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Guardar el borrador"))
                .focus();
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("Título")).hasValue("Subtítulos al ritmo");
        assertThat(page.getByLabel("Formato")).hasValue("workshop");
        for (String question : QUESTIONS) {
            page.getByLabel(question).focus();
            page.keyboard().type("Una lista.");
        }
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Entregar"))
                .focus();
        page.keyboard().press("Enter");

        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Su propuesta está en manos del comité.");
        Accessible.check(page);
    }

    @Test
    @Screen(width = 320, height = 640, scripts = false)
    void lesBoutonsSuffisentSansScript(Page page) {
        page.navigate(Proposer.CALL + "?lang=fr");
        page.getByLabel("Votre nom").fill("Zoé Autrice");
        page.getByLabel("Votre adresse électronique").fill(address());
        button(page, "Commencer le brouillon");
        page.getByLabel("Titre").fill("Des sous-titres qui suivent");
        page.getByLabel("Parcours thématique").selectOption("exhibits");
        page.getByLabel("Format").selectOption("workshop");
        page.getByLabel("Pour qui").selectOption("advanced");
        page.getByLabel("Résumé").fill("Ce que nous avons essayé.");
        button(page, "Enregistrer le brouillon");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Le brouillon est enregistré.");
        answer(page, "Une liste.");
        button(page, "Remettre");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("entre les mains du comité");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Modifier la proposition"))
                .click();
        page.getByLabel("Titre").fill("Des sous-titres qui suivent vraiment");
        button(page, "Enregistrer la modification");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("La modification est enregistrée.");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Retirer"))
                .click();
        button(page, "Retirer la proposition");

        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("La proposition est retirée.");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Commencer"))))
                .hasCount(1);
    }

    private static void answer(Page page, String words) {
        QUESTIONS.forEach(question -> page.getByLabel(question).fill(words));
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void next(Page page) {
        page.keyboard().press("Tab");
    }

    private static String address() {
        return "story." + UUID.randomUUID().toString().substring(0, 8) + "@confidence.example";
    }
}
