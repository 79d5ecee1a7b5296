package org.astc.plenary.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.astc.plenary.e2e.Accessible;
import org.astc.plenary.e2e.Holder;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** The voluntary questions over HTTP. */
@PlenaryRuns
class AboutYouE2E {
    @Test
    void answersAreShownAfterTheCodeChangedAndWithdrawn(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        HttpResponse<String> next = holder.answer("gender", Map.of("gender", "two-spirit"));
        assertThat(next.statusCode()).isEqualTo(303);
        assertThat(next.headers().firstValue("Location").orElseThrow()).contains("/about-you/age?");
        holder.answer("race", Map.of("race", "self", "race-words", "Sámi"));
        holder.answer("disability", Map.of("disability", "no"));
        holder.answer("origin", Map.of("origin", "rather-not"));
        assertThat(holder.visitor().get(holder.aboutYou("")).body()).doesNotContain("Two-Spirit", "Sámi");
        assertThat(holder.visitor().get(holder.aboutYou("/gender")).body()).doesNotContain("checked");

        holder.enter(holder.askForCode(1));
        assertThat(holder.visitor().get(holder.aboutYou("")).body())
                .contains("Two-Spirit", "Sámi", "You prefer not to say", "It did not come up");

        withdrawAll(holder);
        assertThat(holder.visitor().get(holder.aboutYou("")).body()).contains("There is nothing yet.");
    }

    @Test
    void allAnswersAreDeletedOnlyAfterAQuestionThatDoesNotTellWhetherThereAreAny(Plenary plenary) {
        Holder answered = Holder.registered(plenary.visitor());
        answered.answer("age", Map.of("age", "35-44"));
        Holder silent = Holder.registered(plenary.visitor());

        for (Holder holder : List.of(answered, silent)) {
            assertThat(holder.visitor().get(holder.aboutYou("")).body())
                    .contains("Delete all my answers, if there are any", ">Begin</a>")
                    .doesNotContain("<form id=\"withdraw-form\"");
            assertThat(holder.visitor().get(holder.aboutYou("/delete")).body())
                    .contains("<h1>Delete all answers?</h1>", "They cannot be brought back.", ">Keep my answers</a>");
        }
        answered.enter(answered.askForCode(1));
        assertThat(answered.visitor().get(answered.aboutYou("")).body())
                .contains("35 to 44", ">Delete all my answers</a>", ">Review my answers</a>");

        assertThat(withdrawAll(answered)).contains("Your answers are deleted, if there were any.");
        assertThat(withdrawAll(silent)).contains("Your answers are deleted, if there were any.");
        assertThat(plenary.visitor().get("/events/webinar/about-you/delete").statusCode())
                .isEqualTo(404);
        assertThat(plenary.visitor()
                        .get(silent.aboutYou("/delete").replaceAll("key=.*", "key=wrong"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoChoosesNothingHearsThatTheQuestionWasSkipped(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());

        String next = location(holder.answer("age", Map.of()));
        assertThat(next).contains("/about-you/race?");
        assertThat(holder.visitor().get(next).body()).contains("You chose nothing, so “Age” was skipped.");
        String end = location(holder.answer("origin", Map.of("origin", "")));
        assertThat(holder.visitor().get(end).body()).contains("so “Where you grew up” was skipped.");
        String chosen = location(holder.answer("age", Map.of("age", "35-44")));
        assertThat(holder.visitor().get(chosen).body()).doesNotContain("was skipped");
        String passed = location(Holder.press(holder.visitor(), holder.aboutYou("/age"), "topic", "skip", Map.of()));
        assertThat(holder.visitor().get(passed).body()).doesNotContain("was skipped");
    }

    @Test
    void theHeadingIsNotSaidTwiceAndTheSecondQuestionIsOptional(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());

        assertThat(holder.visitor().get(holder.aboutYou("/disability")).body())
                .contains("<h1>Disability</h1>", "<legend class=\"vh\">Disability</legend>")
                .containsPattern("If yes, which kind\\?\\s*<span class=\"opt\">\\(optional\\)</span></legend>");
    }

    private static String withdrawAll(Holder holder) {
        HttpResponse<String> gone =
                Holder.press(holder.visitor(), holder.aboutYou("/delete"), "withdraw-form", "withdraw", Map.of());
        return holder.visitor().get(location(gone)).body();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void anAnswerNeedsConsentAndSkippingTakesNothingAway(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        HttpResponse<String> refused =
                Holder.press(holder.visitor(), holder.aboutYou("/age"), "topic", "save", Map.of("age", "35-44"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Tick the box to let us keep this answer", "checked");
        holder.answer("age", Map.of("age", "35-44"));
        Holder.press(holder.visitor(), holder.aboutYou("/age"), "topic", "skip", Map.of());

        holder.enter(holder.askForCode(1));

        assertThat(holder.visitor().get(holder.aboutYou("")).body()).contains("35 to 44");
    }

    @Test
    void oneAnswerIsTakenBackByItsButtonOrByTakingItsTicksAway(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        holder.answer("age", Map.of("age", "35-44"));
        holder.answer("gender", Map.of("gender", "rather-not"));
        assertThat(holder.visitor().get(holder.aboutYou("/age")).body()).doesNotContain("Delete this answer");
        holder.enter(holder.askForCode(1));

        HttpResponse<String> gone =
                Holder.press(holder.visitor(), holder.aboutYou("/age"), "topic", "withdraw", Map.of());
        assertThat(holder.visitor()
                        .get(gone.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("Your answer to “", "is deleted.")
                .doesNotContain("Your answers are deleted");
        assertThat(holder.visitor().get(holder.aboutYou("")).body())
                .doesNotContain("35 to 44")
                .contains("You prefer not to say");
        Holder.press(holder.visitor(), holder.aboutYou("/gender"), "topic", "save", Map.of());

        assertThat(holder.visitor().get(holder.aboutYou("")).body()).contains("There is nothing yet.");
    }

    @Test
    void ticksAreTakenAwayEvenIfTheCodeRanOutMeanwhile(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        holder.answer("age", Map.of("age", "35-44"));
        holder.enter(holder.askForCode(1));
        String path = holder.aboutYou("/age");
        String shown = holder.visitor().get(path).body();
        holder.codeRunsOut(plenary);

        Holder.send(holder.visitor(), path, shown, "topic", "save", Map.of());

        holder.enter(holder.askForCode(2));
        assertThat(holder.visitor().get(holder.aboutYou("")).body()).contains("There is nothing yet.");
    }

    @Test
    void whoStopsKeepsWhatIsTickedOnThePage(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        Map<String, String> ticked = Map.of("age", "35-44", "consent", "on");
        Holder.press(holder.visitor(), holder.aboutYou("/age"), "topic", "stop", ticked);
        Holder.press(holder.visitor(), holder.aboutYou("/gender"), "topic", "stop", Map.of());

        holder.enter(holder.askForCode(1));

        assertThat(holder.visitor().get(holder.aboutYou("")).body()).contains("35 to 44");
    }

    @Test
    void noGoesWithNoOtherAnswerAndStoppingStopsAllTheSame(Page page, Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        page.navigate(holder.aboutYou("/indigenous"));
        List.of("#indigenous-no", "#indigenous-metis", "#consent")
                .forEach(box -> page.locator(box).check());
        page.locator("#save").click();
        assertThat(page.locator("#indigenous-e").textContent()).contains("Keep either “No” or your other answers");

        page.locator("#stop").click();
        page.waitForURL("**unkept=indigenous");

        assertThat(page.content())
                .contains("Thank you.", "What you just entered for “Indigenous peoples” was not kept");
        Accessible.check(page);
        holder.enter(holder.askForCode(1));
        assertThat(holder.visitor().get(holder.aboutYou("")).body()).contains("There is nothing yet.");
    }

    @Test
    void whoStopsWithoutConsentKeepsTheAnswerBeforeAndIsTold(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        holder.answer("age", Map.of("age", "35-44"));

        String end = location(
                Holder.press(holder.visitor(), holder.aboutYou("/age"), "topic", "stop", Map.of("age", "45-54")));

        assertThat(holder.visitor().get(end).body()).contains("What you just entered for “Age” was not kept");
        holder.enter(holder.askForCode(1));
        assertThat(holder.visitor().get(holder.aboutYou("")).body())
                .contains("35 to 44")
                .doesNotContain("45 to 54");
    }

    @Test
    void whoIsDoneFindsTheWayBackBeforeWhatCanBeChanged(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        Map<String, String> ticked = Map.of("age", "35-44", "consent", "on");
        HttpResponse<String> stopped = Holder.press(holder.visitor(), holder.aboutYou("/age"), "topic", "stop", ticked);
        String end = stopped.headers().firstValue("Location").orElseThrow();

        assertThat(holder.visitor().get(end).body())
                .containsSubsequence("Thank you.", "Back to your own page", "Change or withdraw")
                .containsSubsequence("Change or withdraw", "Go through them again", "Delete all my answers")
                .doesNotContain("What we ask", "Not now");
        holder.enter(holder.askForCode(1));
        assertThat(holder.visitor().get(end).body())
                .containsSubsequence("Thank you.", "35 to 44", "Back to your own page", "Change or withdraw");
    }

    @Test
    void wordsWithoutTheirTickAreAskedAboutAndStay(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        Map<String, String> typed = Map.of("race-words", "Sámi", "consent", "on");
        HttpResponse<String> asked = Holder.press(holder.visitor(), holder.aboutYou("/race"), "topic", "save", typed);

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("to keep your words, or empty this field", "value=\"Sámi\"");
        assertThat(holder.answer("race", Map.of("race", "asian", "race-words", "Sámi"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(holder.answer("race", Map.of("race", "self", "race-words", "Sámi"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void onlyOfferedAnswersAreTaken(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());

        assertThat(holder.answer("age", Map.of("age", "7")).statusCode()).isEqualTo(422);
        assertThat(holder.answer("race", Map.of("race", "self", "race-words", "x".repeat(61)))
                        .statusCode())
                .isEqualTo(422);
        assertThat(holder.visitor().get(holder.aboutYou("/politics")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void staffSeeOneRoundedRateAndNothingElse(Plenary plenary) {
        Visitor analyst = plenary.visitor();
        SignIn.as(analyst, "inclusion");

        assertThat(analyst.get("/staff/annual-conference/inclusion").body()).containsPattern("at least \\d?[05]%");
        assertThat(analyst.get("/staff/webinar/inclusion").body()).contains("No figure yet");
        Visitor admin = plenary.visitor();
        SignIn.as(admin, "admin");
        assertThat(admin.get("/staff/annual-conference/inclusion").statusCode()).isEqualTo(403);
    }

    @Test
    void theQuestionsSpeakThreeLanguages(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());

        assertThat(holder.visitor().get(holder.aboutYou("/race") + "&lang=es").body())
                .contains("Raza y etnia", "Prefiero no decirlo", "Persona asiática", "Persona negra o afroamericana")
                .doesNotContain("Asiático", "Blanco");
        assertThat(holder.visitor().get(holder.aboutYou("/origin") + "&lang=fr").body())
                .contains("Où vous avez grandi", "Allemagne");
    }
}
