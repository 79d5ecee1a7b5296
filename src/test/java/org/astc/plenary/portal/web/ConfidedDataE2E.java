package org.astc.plenary.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.astc.plenary.e2e.Holder;
import org.astc.plenary.e2e.Letters;
import org.astc.plenary.e2e.Ordering;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** What was told in confidence, taken along: nothing hints at it before the code, nothing of it is missing after. */
@PlenaryRuns
class ConfidedDataE2E {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REQUESTS = "Your access requests";
    private static final String ANSWERS = "Your voluntary answers, if you gave any";

    @Test
    void noLetterTellsBeforeTheCodeThatSomethingWasAskedFor(Plenary plenary) throws IOException {
        Holder holder = Holder.registered(plenary.visitor());
        holder.ask("A chair near the door.");
        holder.answer("age", Map.of("age", "35-44"));
        arranged(plenary, holder);
        SignIn.byLink(holder.visitor(), holder.email());

        Map<String, String> before = files(holder.visitor(), "/my/data.zip");
        holder.enter(holder.askForCode(3)); // after confirmation, news and link
        Map<String, String> after = files(holder.visitor(), "/my/data.zip");

        assertThat(before).containsKey("letters.json").doesNotContainKeys("access-requests.json");
        assertThat(before.values()).noneMatch(text -> text.contains("own-page-news") || text.contains("left door"));
        JsonNode request = JSON.readTree(after.get("access-requests.json"))
                .path("requests")
                .get(0);
        assertThat(request.path("event").asText()).isEqualTo("webinar");
        assertThat(request.path("message").asText()).isEqualTo("It stands at the left door.");
        assertThat(request.at("/letters/0/kind").asText()).isEqualTo("own-page-news");
        assertThat(Instant.parse(request.path("changedAt").asText()))
                .isAfter(request.path("receivedAt").asText());
        JsonNode answer = JSON.readTree(after.get("voluntary-answers.json"))
                .path("answers")
                .get(0);
        assertThat(answer.path("event").asText()).isEqualTo("webinar");
        assertThat(answer.path("consentVersion").asInt()).isPositive();
    }

    @Test
    void aCodeThatIsInForceIsNotAskedForOnceMore(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        String data = holder.own().replace("?", "/data?");
        assertThat(holder.visitor().get(data).body()).contains("Get a code").doesNotContain("in force");

        holder.enter(holder.askForCode(1));

        assertThat(holder.visitor().get(data).body())
                .contains("your code is in force until ")
                .doesNotContain("Get a code");
        holder.codeRunsOut(plenary);
        assertThat(holder.visitor().get(data).body()).contains("Get a code").doesNotContain("in force");
        SignIn.byLink(holder.visitor(), holder.email());
        assertThat(holder.visitor().get("/my/data").body())
                .contains("on the private page")
                .doesNotContain("in force");
        holder.enter(holder.askForCode(3)); // after confirmation, code and link
        assertThat(holder.visitor().get("/my/data").body())
                .contains("your code is in force until ")
                .doesNotContain("on the private page");
    }

    /** A code opens one place, and one code at a time is in force in a browser: the page says so, whoever comes. */
    @Test
    void aCodeOfOneEventIncludesNothingOfTheOther(Plenary plenary) throws IOException {
        Holder webinar = Holder.registered(plenary.visitor());
        Visitor visitor = webinar.visitor();
        Holder conference = atTheConference(webinar);
        webinar.ask("A chair near the door.");
        conference.ask("A quiet room.");

        webinar.enter(webinar.askForCode(2)); // after two confirmations

        assertThat(data(webinar)).contains(included("Small museums")).doesNotContain("Get a code");
        assertThat(data(conference))
                .contains("Get a code", included("Small museums"))
                .doesNotContain(included("Wonder"));
        assertThat(events(visitor, conference.own().replace("?", "/data.zip?"))).containsExactly("webinar");
        SignIn.byLink(visitor, webinar.email());
        assertThat(visitor.get("/my/data").body())
                .contains(included("Small museums"), "is included for one place at a time")
                .doesNotContain(included("Wonder"));
        assertThat(events(visitor, "/my/data.zip")).containsExactly("webinar");

        conference.enter(conference.askForCode(4)); // after the first code and the link, too

        assertThat(data(conference)).contains(included("Wonder")).doesNotContain("Get a code");
        assertThat(data(webinar)).contains("Get a code", included("Wonder")).doesNotContain(included("Small museums"));
        assertThat(visitor.get("/my/data").body())
                .contains(included("Wonder"), "is included for one place at a time")
                .doesNotContain(included("Small museums"));
        assertThat(events(visitor, "/my/data.zip")).containsExactly("annual-conference");
    }

    /** The request is damaged here, so whoever opens it fails; and the other one of the two has answered nothing. */
    @Test
    void theListOfWhatIsHeldOpensNothing(Plenary plenary) {
        Holder asked = Holder.registered(plenary.visitor());
        Holder silent = Holder.registered(plenary.visitor());
        asked.ask("A chair near the door.");
        asked.answer("age", Map.of("age", "35-44"));
        for (Holder holder : List.of(asked, silent)) {
            SignIn.byLink(holder.visitor(), holder.email());
            assertThat(holder.visitor().get("/my/data").body()).doesNotContain(REQUESTS, ANSWERS);
            holder.enter(holder.askForCode(2)); // after confirmation and link
        }
        Store store = Store.of(plenary.process());
        String asksFor = " where registration_id = (select id from registration where code = '" + asked.code() + "')";
        store.execute("update access_request set content = 'damaged'" + asksFor);

        HttpResponse<String> data = asked.visitor().get("/my/data");

        assertThat(data.statusCode()).isEqualTo(200);
        assertThat(data.body()).contains(REQUESTS, ANSWERS);
        assertThat(silent.visitor().get("/my/data").body()).contains(ANSWERS).doesNotContain(REQUESTS);
        store.execute("delete from access_request" + asksFor);
    }

    /** The same person at another event, in the same browser. */
    private static Holder atTheConference(Holder holder) {
        Ordering.Who who = new Ordering.Who("Ngozi Holder", holder.email());
        Ordering.register(holder.visitor(), "annual-conference", "student-volunteer", who);
        Letters.await(holder.visitor(), holder.email(), 2);
        return Holder.of(holder.visitor(), holder.email());
    }

    private static String data(Holder holder) {
        return holder.visitor().get(holder.own().replace("?", "/data?")).body();
    }

    /** How the page begins to name the event. */
    private static String included(String event) {
        return "is included for this event only: <span lang=\"en\">" + event;
    }

    /** Whose access requests are in the file. */
    private static List<String> events(Visitor visitor, String path) throws IOException {
        List<String> events = new ArrayList<>();
        JSON.readTree(files(visitor, path).get("access-requests.json"))
                .path("requests")
                .forEach(request -> events.add(request.path("event").asText()));
        return events;
    }

    private static void arranged(Plenary plenary, Holder holder) {
        String code = Store.of(plenary.process())
                .text("select r.code from access_request r join registration p on p.id = r.registration_id"
                        + " where p.code = '" + holder.code() + "'");
        Visitor desk = plenary.visitor();
        SignIn.as(desk, "access");
        String page = "/staff/webinar/access/" + code + "?for=arrange";
        assertThat(Holder.press(
                                desk,
                                page,
                                "move-form",
                                "move",
                                Map.of("status", "arranged", "message", "It stands at the left door."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(Letters.await(plenary.visitor(), holder.email(), 2)).contains("There is news");
    }

    private static Map<String, String> files(Visitor visitor, String path) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(visitor.bytes(path).body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
