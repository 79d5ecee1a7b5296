package org.astc.plenary.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.Holder;
import org.astc.plenary.e2e.Letters;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Store;
import org.junit.jupiter.api.Test;

/** Nothing that somebody wrote about their needs is lost, however long it took and wherever they wrote it. */
@PlenaryRuns
class WritingAtLeisureE2E {
    private static final Pattern REQUEST = Pattern.compile("R-[A-Z2-9]{6}");
    private static final Pattern DIGITS = Pattern.compile("\\d{4} \\d{4}");
    private static final Map<String, String> SECOND = Map.of("words", "Second words.", "channel", "email");

    @Test
    void aChangeIsSentEvenIfTheCodeRanOutMeanwhile(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        holder.ask("First words.");
        holder.enter(holder.askForCode(1));
        Matcher request = REQUEST.matcher(holder.visitor().get(holder.access()).body());
        assertThat(request.find()).isTrue();
        String path = holder.access() + "&change=" + request.group();
        String page = holder.visitor().get(path).body();
        holder.codeRunsOut(plenary);

        HttpResponse<String> over = Holder.send(holder.visitor(), path, page, "wish", "send", SECOND);
        assertThat(over.statusCode()).isEqualTo(422);
        assertThat(over.body())
                .contains("Your code ran out while you wrote.", "Second words.", request.group())
                .doesNotContain("First words.");
        HttpResponse<String> asked = Holder.send(holder.visitor(), path, over.body(), "wish", "code", SECOND);
        assertThat(asked.body()).contains("We sent a code to your own address.", "Second words.");
        HttpResponse<String> wrong = sent(holder, path, asked.body(), "0000 0000");
        assertThat(wrong.statusCode()).isEqualTo(422);
        Matcher digits = DIGITS.matcher(Letters.await(holder.visitor(), holder.email(), 3));
        assertThat(digits.find()).isTrue();
        HttpResponse<String> kept = sent(holder, path, wrong.body(), digits.group());

        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
        assertThat(holder.visitor().get(holder.access()).body())
                .contains("Second words.")
                .doesNotContain("First words.");
    }

    private static HttpResponse<String> sent(Holder holder, String path, String page, String digits) {
        return Holder.send(
                holder.visitor(),
                path,
                page,
                "wish",
                "send",
                Map.of("words", "Second words.", "channel", "email", "digits", digits));
    }

    @Test
    void theSeverityStaysWhereverTheAllergyIsWritten(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        Map<String, String> wish = Map.of("words", "Peanuts.", "severity", "anaphylaxis", "channel", "email");
        Holder.press(holder.visitor(), holder.access(), "wish", "send", wish);

        holder.enter(holder.askForCode(1));

        assertThat(holder.visitor().get(holder.access()).body())
                .contains("<dd>Life-threatening allergy (anaphylaxis)</dd>");
    }

    @Test
    void whatWasSentIsSaidFirstAndTheNextRequestIsALinkAway(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        String sent =
                holder.ask("First words.").headers().firstValue("Location").orElseThrow();

        assertThat(holder.visitor().get(sent).body())
                .contains("Your request is with the access desk.", ">Ask for something else</a>")
                .doesNotContain("<form id=\"wish\"", "First words.");
        HttpResponse<String> empty = Holder.send(
                holder.visitor(),
                sent,
                holder.visitor().get(holder.access()).body(),
                "wish",
                "send",
                Map.of("words", "Second words.", "channel", "phone-or-relay"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body())
                .as("a form with a fault comes back wherever it was sent to")
                .contains("<form id=\"wish\"", "Second words.");
    }

    @Test
    void aFoodToAvoidIsNeverReadAsADiet(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        Map<String, String> wish = Map.of("diet", "vegetarian", "food", "peanuts", "channel", "email");
        Holder.press(holder.visitor(), holder.access(), "wish", "send", wish);

        holder.enter(holder.askForCode(1));

        assertThat(holder.visitor().get(holder.access()).body())
                .contains("<dt>Dietary requirements</dt><dd>Vegetarian</dd>")
                .contains("<dt>Other foods to avoid</dt><dd><bdi>peanuts</bdi></dd>");
    }

    @Test
    void onceTheEventIsOverNothingIsAskedForAnyMore(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        String page = holder.visitor().get(holder.access()).body();
        Store store = Store.of(plenary.process());
        moveTo("annual-conference-last-year", holder, store);
        try {
            assertThat(holder.visitor().get(holder.access()).body())
                    .contains("This event is over.")
                    .doesNotContain("<form id=\"wish\"", "It is never too late");
            HttpResponse<String> late = Holder.send(holder.visitor(), holder.access(), page, "wish", "send", SECOND);
            assertThat(late.statusCode()).isEqualTo(422);
            assertThat(late.body()).contains("This event is over.");
        } finally {
            moveTo("webinar", holder, store);
        }
    }

    private static void moveTo(String event, Holder holder, Store store) {
        store.execute("update registration set event_id = (select id from event where slug = '" + event
                + "') where code = '" + holder.code() + "'");
    }
}
