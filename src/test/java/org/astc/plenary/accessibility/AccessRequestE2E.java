package org.astc.plenary.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.DeskPages;
import org.astc.plenary.e2e.Holder;
import org.astc.plenary.e2e.Letters;
import org.astc.plenary.e2e.Ordering;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** Asking for access: told on the link, shown after a code, read by the desk alone. */
@PlenaryRuns
class AccessRequestE2E {
    private static final Pattern REQUEST = Pattern.compile("R-[A-Z2-9]{6}");

    @Test
    void whatWasAskedForIsShownOnlyAfterTheCodeAndInThatBrowserOnly(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        assertThat(holder.visitor().get(holder.own()).body()).contains("Ask for what you need");
        assertThat(holder.ask("I lip-read.").statusCode()).isEqualTo(303);
        assertThat(holder.visitor().get(holder.access()).body()).doesNotContain("lip-read");

        String digits = holder.askForCode(1);
        HttpResponse<String> wrong = holder.enter("0000 0000");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains(">Send a new code</button>").doesNotContain(">Send the code</button>");
        HttpResponse<String> entered = holder.enter(digits);

        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(entered.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Lax");
        assertThat(holder.visitor().get(holder.access()).body()).contains("I lip-read.", "Received");
        assertThat(plenary.visitor().get(holder.access()).body()).doesNotContain("lip-read");
        assertThat(holder.enter(digits).statusCode()).isEqualTo(422);
    }

    @Test
    void theOwnPageLeadsToWhatCameOfRequestsWhetherThereAreAnyOrNot(Plenary plenary) {
        Holder asked = Holder.registered(plenary.visitor());
        Holder silent = Holder.registered(plenary.visitor());
        asked.ask("A chair near the door.");
        for (Holder holder : new Holder[] {asked, silent}) {
            assertThat(holder.visitor().get(holder.own()).body().replace("&amp;", "&"))
                    .contains("<a href=\"" + holder.codePage() + "\">Requests and their answers</a>");
        }

        asked.enter(asked.askForCode(1));

        assertThat(asked.visitor().get(asked.own()).body())
                .contains("<a href=\"" + asked.access() + "\">Requests and their answers</a>");
    }

    @Test
    void theFormHasHeadingsAndTheUsualTermsInThreeLanguages(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());

        assertThat(holder.visitor().get(holder.access()).body())
                .contains("<legend>Mobility</legend>", "<legend>Vision</legend>")
                .contains("<legend>Dietary requirements</legend>")
                .contains("Life-threatening allergy (anaphylaxis)", "value=\"anaphylaxis\"", "value=\"hearing-loop\"");
        assertThat(holder.visitor().get(holder.access() + "&lang=es").body())
                .contains("<legend>Movilidad</legend>", "Alergia con riesgo vital (anafilaxia)");
        assertThat(holder.visitor().get(holder.access() + "&lang=fr").body())
                .contains("<legend>Mobilité</legend>", "Allergie mettant la vie en danger (anaphylaxie)");
    }

    @Test
    void anotherPersonsCodeShowsNothing(Plenary plenary) {
        Holder one = Holder.registered(plenary.visitor());
        Holder other = Holder.registered(one.visitor());
        one.ask("Only for one.");
        other.enter(other.askForCode(1));

        assertThat(one.visitor().get(one.access()).body()).doesNotContain("Only for one.");
    }

    @Test
    void guessingCodesIsSlowedDown(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        String digits = holder.askForCode(1);

        for (int i = 0; i < 5; i++) {
            assertThat(holder.enter("1234567" + i).statusCode()).isEqualTo(422);
        }

        HttpResponse<String> sixth = holder.enter(digits);
        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void whoSharesAnAddressIsNotOfferedIt(Plenary plenary) {
        Visitor visitor = plenary.visitor();
        Holder holder = Holder.registered(visitor);
        Ordering.register(visitor, "webinar", "participant", new Ordering.Who("Somebody Else", holder.email()));

        assertThat(visitor.get(holder.own()).body()).contains("we cannot keep anything here");
        assertThat(visitor.get(holder.access()).body()).doesNotContain("<form id=\"wish\"");
        assertThat(visitor.get(holder.aboutYou("/race")).statusCode()).isEqualTo(404);
    }

    @Test
    void theDeskReadsEachReadingIsNotedAndThePersonHearsOnlyThatThereIsNews(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        holder.ask("A chair near the door.");
        holder.enter(holder.askForCode(1));
        String code = requestOf(holder);
        Visitor desk = plenary.visitor();
        SignIn.as(desk, "access");

        assertThat(DeskPages.all(desk, "/staff/webinar/access"))
                .contains(code)
                .doesNotContain("A chair near", "Ngozi Holder", holder.email());
        assertThat(desk.get("/staff/webinar/access/" + code).body())
                .contains(code, "Why do you read requests now?")
                .doesNotContain("A chair near", "Ngozi Holder", holder.email());
        String page = "/staff/webinar/access/" + code + "?for=talk";
        assertThat(desk.get(page).body())
                .contains("A chair near the door.", holder.email(), "Request read", "to talk with the person");
        HttpResponse<String> moved = Holder.press(desk, page, "move-form", "move", Map.of("status", "in-progress"));
        assertThat(moved.statusCode()).isEqualTo(303);
        HttpResponse<String> stale =
                Holder.press(desk, page, "move-form", "move", Map.of("status", "arranged", "version", "0"));
        assertThat(stale.statusCode()).isEqualTo(422);

        assertThat(holder.visitor().get(holder.access()).body()).contains("In progress");
        assertThat(Letters.await(plenary.visitor(), holder.email(), 3))
                .contains("There is news on your own page", "your place at Small museums, big telescopes")
                .doesNotContain("chair", "In progress");
    }

    @Test
    void nobodyElseReadsRequestsNotEvenAdministrators(Plenary plenary) {
        for (String box :
                new String[] {"admin", "registration", "finance", "program", "inclusion", "door", "attendee"}) {
            Visitor visitor = plenary.visitor();
            SignIn.as(visitor, box);

            assertThat(visitor.get("/staff/annual-conference/access").statusCode())
                    .as(box)
                    .isEqualTo(403);
        }
        assertThat(plenary.visitor().get("/staff/annual-conference/access").statusCode())
                .isEqualTo(303);
    }

    @Test
    void aRequestIsChangedAndTakenBack(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        holder.ask("First words.");
        holder.enter(holder.askForCode(1));
        String change = holder.access() + "&change=" + requestOf(holder);

        Holder.press(holder.visitor(), change, "wish", "send", Map.of("words", "Second words.", "channel", "email"));
        assertThat(holder.visitor().get(holder.access()).body())
                .contains("Second words.")
                .doesNotContain("First words.");
        Holder.press(holder.visitor(), change, "wish", "withdraw", Map.of());

        assertThat(holder.visitor().get(holder.access()).body())
                .contains("You have not asked for anything yet.")
                .doesNotContain("What you asked for");
    }

    @Test
    void theTrailDoesNotSayWhoAskedEvenIfTheyAreSignedIn(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        SignIn.byLink(holder.visitor(), holder.email());
        Store store = Store.of(plenary.process());
        String named = "select count(*) from audit_entry where action = 'access-requested' and account_id is not null";
        String all = "select count(*) from audit_entry where action = 'access-requested'";
        long before = store.number(all);

        holder.ask("A chair near the door.");

        assertThat(store.number(all)).isEqualTo(before + 1);
        assertThat(store.number(named)).isZero();
    }

    @Test
    void whoTakesAnotherNameKeepsTheirOwnPage(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        holder.ask("A chair near the door.");

        HttpResponse<String> renamed = Holder.press(
                holder.visitor(), holder.own(), "wishes", "save", Map.of("name", "Ngozi Renamed", "pronouns", ""));

        assertThat(renamed.statusCode()).isEqualTo(303);
        holder.enter(holder.askForCode(1));
        assertThat(holder.visitor().get(holder.access()).body()).contains("A chair near the door.");
    }

    @Test
    void whoseNameStaffPutRightKeepsTheirOwnPage(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        holder.ask("A chair near the door.");
        Visitor staff = plenary.visitor();
        SignIn.as(staff, "registration");

        HttpResponse<String> corrected = Holder.press(
                staff,
                "/staff/webinar/registrations/" + holder.code(),
                "correct",
                "save",
                Map.of("name", "Ngozi Hölder", "email", holder.email(), "organization", ""));

        assertThat(corrected.statusCode()).isEqualTo(303);
        holder.enter(holder.askForCode(1));
        assertThat(holder.visitor().get(holder.access()).body()).contains("A chair near the door.");
    }

    @Test
    void withoutTheKeyThereIsNoSuchPage(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        Visitor stranger = plenary.visitor();

        assertThat(stranger.get("/registrations/" + holder.code() + "/access").statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/registrations/" + holder.code() + "/code?key=wrong&next=access")
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/events/webinar/about-you/race?registration=" + holder.code() + "&key=wrong")
                        .statusCode())
                .isEqualTo(404);
    }

    private static String requestOf(Holder holder) {
        Matcher request = REQUEST.matcher(holder.visitor().get(holder.access()).body());
        assertThat(request.find()).isTrue();
        return request.group();
    }
}
