package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that no page made, sent to the registration pages. */
@PlenaryRuns
class RegistrationAttacksE2E {
    private static final String WEBINAR = "/events/webinar/register";
    private static final String CONFERENCE = "/events/annual-conference/register";

    @Test
    void s01AnOrderOpensWithItsOwnKeyOnly(Visitor visitor) {
        String own = registered(visitor, "One Person", "s01.one@museum.example");
        String other = registered(visitor, "Other Person", "s01.other@museum.example");
        String path = own.substring(0, own.indexOf('?'));

        assertThat(visitor.get(own).statusCode()).isEqualTo(200);
        HttpResponse<String> unknown = visitor.get("/orders/AAAAAAAA?key=" + "x".repeat(43));
        for (String wrong : new String[] {path, path + "?key=", path + other.substring(other.indexOf('?'))}) {
            HttpResponse<String> answer = visitor.get(wrong);
            assertThat(answer.statusCode()).isEqualTo(404).isEqualTo(unknown.statusCode());
            assertThat(answer.body()).doesNotContain("One Person");
        }
    }

    @Test
    void s21AHalfFilledFormOpensWithItsOwnKeyOnly(Visitor visitor) {
        HttpResponse<String> wrong = RegistrationForm.open(visitor, WEBINAR, "register")
                .with("name", "Half")
                .press(visitor, "go");
        String code = RegistrationForm.in(wrong.body(), WEBINAR, "register").value("held");

        assertThat(visitor.get(WEBINAR + "?draft=" + code + "&key=" + "x".repeat(43))
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor.get(WEBINAR + "?draft=" + code).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "'; drop table orders; --"})
    void s12ATypeThatCannotBeBookedHereIsRefused(String type, Visitor visitor) {
        HttpResponse<String> answer = RegistrationForm.open(visitor, CONFERENCE, "register")
                .person("Mal Lory", "s12@museum.example")
                .with("type", type)
                .press(visitor, "go");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"type-e\"").contains("value=\"Mal Lory\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"workshop", "annual-conference-next", "annual-conference-last-year"})
    void s12AnEventWhereNothingCanBeBookedHereBooksNothing(String slug, Visitor visitor) {
        HttpResponse<String> answer = RegistrationForm.open(visitor, WEBINAR, "register")
                .person("Mal Lory", "s12@museum.example")
                .at("/events/" + slug + "/register")
                .press(visitor, "go");

        assertThat(answer.statusCode()).isIn(409, 422);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"<script>alert(1)</script>", "#{7*7}", "${7*7}", "\"><svg onload=alert(1)>"})
    void s47s53MarkupAndExpressionsStayText(String name, Visitor visitor) {
        HttpResponse<String> again = RegistrationForm.open(visitor, WEBINAR, "register")
                .with("name", name)
                .press(visitor, "go");
        HttpResponse<String> order = visitor.get(registered(visitor, name, "s47@museum.example"));

        assertThat(again.statusCode()).isEqualTo(422);
        for (HttpResponse<String> page : java.util.List.of(again, order)) {
            assertThat(page.body())
                    .doesNotContain("<script>alert", "<svg onload", ">49<", "\"49\"")
                    .contains(name.replace("&", "&amp;")
                            .replace("<", "&lt;")
                            .replace(">", "&gt;")
                            .substring(0, 2));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann\r\nBcc: all@museum.example", "Ann\u2028B", "Ann\u0000", "Ann\u0007Bell"})
    void s60ControlCharactersAreRefusedAtTheField(String name, Visitor visitor) {
        HttpResponse<String> answer = RegistrationForm.open(visitor, WEBINAR, "register")
                .person(name, "s60@museum.example")
                .press(visitor, "go");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"name-e\"");
    }

    @Test
    void s72AFormSentTwiceIsOneOrder(Plenary plenary) throws Exception {
        Visitor visitor = plenary.visitor();
        RegistrationForm form =
                RegistrationForm.open(visitor, WEBINAR, "register").person("Double Click", "s72@museum.example");
        String[] locations = new String[4];
        Thread[] clicks = new Thread[locations.length];
        for (int i = 0; i < clicks.length; i++) {
            int click = i;
            clicks[i] = new Thread(() -> locations[click] = location(form.press(plenary.visitor(), "go")));
            clicks[i].start();
        }
        for (Thread click : clicks) {
            click.join();
        }

        assertThat(locations).doesNotContainNull().containsOnly(locations[0]);
    }

    @Test
    void s72ThePageWithErrorsSentAgainAfterwardsLeadsToTheSameOrder(Visitor visitor) {
        HttpResponse<String> wrong = RegistrationForm.open(visitor, WEBINAR, "register")
                .with("name", "Back And Forth")
                .press(visitor, "go");
        RegistrationForm old = RegistrationForm.in(wrong.body(), WEBINAR, "register");
        String order = location(RegistrationForm.in(wrong.body(), WEBINAR, "register")
                .person("Back And Forth", "s72.back@museum.example")
                .press(visitor, "go"));

        assertThat(location(old.press(visitor, "go"))).isEqualTo(order);
    }

    @Test
    void s73AHoldOfSomebodyElseCannotBeBroughtAlong(Visitor visitor) {
        HttpResponse<String> answer = RegistrationForm.open(visitor, WEBINAR, "register")
                .person("Mal Lory", "s73@museum.example")
                .with("held", "AAAAAAAA")
                .with("heldKey", "x".repeat(43))
                .press(visitor, "go");

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void s74FieldsThatTheFormDoesNotHaveChangeNothing(Visitor visitor) {
        HttpResponse<String> answer = RegistrationForm.open(visitor, WEBINAR, "register")
                .person("Extra Fields", "s74@museum.example")
                .with("status", "CANCELLED")
                .with("price", "-1")
                .with("eventId", "0")
                .press(visitor, "go");

        assertThat(visitor.get(location(answer)).body()).contains("You are registered");
    }

    private static String registered(Visitor visitor, String name, String email) {
        return location(RegistrationForm.open(visitor, WEBINAR, "register")
                .person(name, email)
                .press(visitor, "go"));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + "\n" + answer.body()));
    }
}
