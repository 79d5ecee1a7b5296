package org.astc.plenary.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.astc.plenary.e2e.DeskPages;
import org.astc.plenary.e2e.Holder;
import org.astc.plenary.e2e.Ordering;
import org.astc.plenary.e2e.Ordering.Held;
import org.astc.plenary.e2e.Ordering.Who;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** What people told in confidence, looked for by those who may not know it (groups 3, 11 and 15). */
@PlenaryRuns
class ConfidencesE2E {
    private static final int TIMES = 6;
    static final String NEED = "wheelchair-plover";
    private static final String[] TOLD = {NEED, "plover-answer", "captioner", "two-spirit"};
    private static final Pattern REQUEST = Pattern.compile("R-[A-Z2-9]{6}");
    private static final Pattern TOKEN =
            Pattern.compile("\"email\":\"(\\w+)@[^}]*?\"token\":\"(plenary_[A-Za-z0-9_-]+)\"");

    /** Somebody who told something, and their order. */
    record Told(Held order, Holder holder) {}

    @Test
    void s24TheDeskNeverMeetsWhatWasToldInConfidence(Plenary plenary) {
        Told told = told(plenary);
        String detail = "/staff/webinar/registrations/" + told.holder().code();
        for (String box : List.of("registration", "door", "finance", "admin")) {
            Visitor staff = as(plenary, box);
            assertThat(staff.get(detail).body()).as(box).contains("Plover Person");
            for (String path : List.of(
                    detail,
                    "/staff/webinar",
                    "/staff/webinar/registrations?who=plover",
                    "/staff/webinar/registrations.csv",
                    "/staff/webinar/payments",
                    "/staff/webinar/configuration.json",
                    "/staff/audit")) {
                silent(box + path, staff.get(path));
            }
        }
        List<String> opened = new ArrayList<>();
        Matcher token = TOKEN.matcher(plenary.visitor().get("/dev/accounts").body());
        while (token.find()) {
            HttpResponse<String> answer = plenary.visitor()
                    .get("/api/v1/events/webinar/registrations?limit=100", "Authorization", "Bearer " + token.group(2));
            silent(token.group(1), answer);
            if (answer.statusCode() == 200) {
                opened.add(token.group(1));
            }
        }
        assertThat(opened).contains("registration", "door", "admin").doesNotContain("access", "inclusion");
        String path = "/orders/" + told.order().code();
        String secret = told.order().secret();
        silent("order", plenary.visitor().get(path + "?key=" + secret));
        silent("order", plenary.visitor().get("/api/v1" + path, "Authorization", "Order " + secret));
    }

    /** They meet at the place, which somebody holds until all are there. */
    @Test
    void s99AWishThatIsSentTwiceAtOnceIsOne(Plenary plenary) throws InterruptedException {
        Holder holder = Holder.registered(plenary.visitor());
        String place = "select id from registration where code = '" + holder.code() + "' for update";
        ExecutorService senders = Executors.newFixedThreadPool(TIMES);
        try (Store.Held held = Store.of(plenary.process()).hold(place)) {
            Thread gate = held.openOnceWaitedForBy(TIMES);
            List<Callable<Integer>> sends = Stream.<Callable<Integer>>generate(
                            () -> () -> holder.ask("A quiet seat, s99.").statusCode())
                    .limit(TIMES)
                    .toList();
            assertThat(senders.invokeAll(sends))
                    .allSatisfy(sent -> assertThat(sent.get()).isEqualTo(303));
            gate.join();
        } finally {
            senders.shutdownNow();
        }
        holder.ask("Something else, s99.");

        assertThat(requests(plenary, holder)).isEqualTo(2);
    }

    @Test
    void s126WhatIsTakenBackIsGoneFromPagesTablesAndFiles(Plenary plenary) {
        Told told = told(plenary);
        Holder holder = told.holder();
        holder.enter(holder.askForCode(1));
        String code = request(holder.visitor().get(holder.access()).body());
        String file = holder.own().replace("?", "/data.zip?");
        assertThat(new String(holder.visitor().bytes(file).body(), StandardCharsets.ISO_8859_1))
                .contains("access-requests.json", "voluntary-answers.json");
        long words = words(plenary);

        Holder.press(holder.visitor(), holder.access() + "&change=" + code, "wish", "withdraw", Map.of());
        Holder.press(holder.visitor(), holder.aboutYou("/delete"), "withdraw-form", "withdraw", Map.of());

        assertThat(requests(plenary, holder)).isZero();
        assertThat(words(plenary)).isEqualTo(words - 1);
        assertThat(holder.visitor().get(holder.access()).body()).doesNotContain(NEED, code);
        assertThat(holder.visitor().get(holder.aboutYou("")).body()).doesNotContain("plover-answer", "Two-Spirit");
        assertThat(new String(holder.visitor().bytes(file).body(), StandardCharsets.ISO_8859_1))
                .doesNotContain("access-requests.json", "voluntary-answers.json");
        assertThat(as(plenary, "access").get("/staff/webinar/access/" + code).statusCode())
                .isEqualTo(404);
        assertThat(DeskPages.all(as(plenary, "access"), "/staff/webinar/access"))
                .doesNotContain(code);
    }

    @Test
    void s126WhoIsErasedIsListedForAfterARestore(Plenary plenary) throws IOException {
        Told told = told(plenary);
        Holder holder = told.holder();
        Path list = plenary.process().data().resolve("erasures");
        long lines = Files.exists(list) ? Files.readAllLines(list).size() : 0;
        long words = words(plenary);
        String person = Store.of(plenary.process())
                .text("select person_id from registration where code = '" + holder.code() + "'");

        HttpResponse<String> gone = holder.visitor()
                .post(
                        holder.own().replace("?", "/data/erase?"),
                        Map.of("erase", "erase", "go", "", "sure", "on", "jakarta.faces.ViewState", "stateless"));

        assertThat(gone.statusCode()).isEqualTo(303);
        assertThat(requests(plenary, holder)).isZero();
        assertThat(words(plenary)).isEqualTo(words - 1);
        assertThat(Files.readAllLines(list))
                .hasSize((int) lines + 1)
                .last()
                .asString()
                .contains(person);
    }

    @Test
    void s127TheDoorSeesNoDifferenceBetweenThoseWhoToldAndThoseWhoDidNot(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        Visitor door = as(plenary, "door");
        String detail = "/staff/webinar/registrations/" + holder.code();
        String list = "/staff/webinar/registrations?who=" + holder.email();
        String before = door.get(detail).body() + door.get(list).body();

        holder.ask(NEED);
        holder.answer("race", Map.of("race", "self", "race-words", "plover-answer"));

        assertThat(door.get(detail).body() + door.get(list).body()).isEqualTo(before);
        assertThat(door.get("/staff/webinar/access").statusCode()).isEqualTo(403);
    }

    @Test
    void s128TheAccessDeskSeesNeedsAndNoAnswersAndEachReadingIsNoted(Plenary plenary) {
        Told told = told(plenary);
        Holder holder = told.holder();
        holder.enter(holder.askForCode(1));
        String code = request(holder.visitor().get(holder.access()).body());
        Visitor desk = as(plenary, "access");
        String readings = "select count(*) from audit_entry a join access_request r on r.id = a.subject_id"
                + " join account c on c.id = a.account_id where a.action = 'access-request-read'"
                + " and c.email = 'access@plenary.example' and r.code = '" + code + "'";
        Store store = Store.of(plenary.process());

        for (String none : List.of("", "?for=", "?for=curiosity")) {
            assertThat(desk.get("/staff/webinar/access/" + code + none).body())
                    .contains(code)
                    .doesNotContain(NEED, holder.email());
        }
        assertThat(store.number(readings)).isZero();
        for (int times = 1; times <= 3; times++) {
            assertThat(desk.get("/staff/webinar/access/" + code + "?for=check").body())
                    .contains(NEED)
                    .doesNotContain("plover-answer", "Two-Spirit", "two-spirit");
            assertThat(store.number(readings)).isEqualTo(times);
        }
        assertThat(store.number(readings + " and a.after_value like '%\"reason\":\"CHECK\"%'"))
                .isEqualTo(3);
        desk.get("/staff/webinar/access");
        assertThat(store.number(readings)).isEqualTo(3);
        for (String path : List.of(
                "/staff/webinar/inclusion",
                "/staff/webinar/registrations",
                "/staff/webinar/registrations.csv",
                "/staff/audit")) {
            assertThat(desk.get(path).statusCode()).as(path).isEqualTo(403);
        }
        Visitor analyst = as(plenary, "inclusion");
        assertThat(analyst.get("/staff/webinar/access/" + code).statusCode()).isEqualTo(403);
    }

    @Test
    void s130RatherNotAndSkippedAreKeptApartAndShownOfNobody(Plenary plenary) {
        Told told = told(plenary);
        Holder holder = told.holder();
        long rather = states(plenary, "PREFER_NOT_TO_SAY");
        long skipped = states(plenary, "SKIPPED");

        holder.answer("age", Map.of("age", "rather-not"));
        Holder.press(holder.visitor(), holder.aboutYou("/disability"), "topic", "skip", Map.of());

        assertThat(states(plenary, "PREFER_NOT_TO_SAY")).isEqualTo(rather + 1);
        assertThat(states(plenary, "SKIPPED")).isGreaterThan(skipped);
        for (String box : List.of("admin", "registration", "door", "access", "inclusion")) {
            Visitor staff = as(plenary, box);
            for (String path : List.of(
                    "/staff/webinar/registrations/" + holder.code(),
                    "/staff/webinar/registrations.csv",
                    "/staff/webinar/access",
                    "/staff/webinar/inclusion")) {
                assertThat(staff.get(path).body())
                        .as(box + path)
                        .doesNotContainIgnoringCase("prefer not", "prefer_not", "rather-not", "skipped");
            }
        }
    }

    static Told told(Plenary plenary) {
        Visitor visitor = plenary.visitor();
        String email = "p." + UUID.randomUUID().toString().substring(0, 8) + "@confidence.example";
        Held order = Ordering.register(visitor, "webinar", "participant", new Who("Plover Person", email));
        Holder holder = Holder.of(visitor, email);
        assertThat(holder.ask(NEED).statusCode()).isEqualTo(303);
        holder.answer("gender", Map.of("gender", "two-spirit"));
        holder.answer("race", Map.of("race", "self", "race-words", "plover-answer"));
        return new Told(order, holder);
    }

    private static void silent(String where, HttpResponse<String> answer) {
        assertThat(answer.body()).as(where).doesNotContainIgnoringCase(TOLD);
    }

    private static String request(String page) {
        Matcher request = REQUEST.matcher(page);
        assertThat(request.find()).isTrue();
        return request.group();
    }

    private static long requests(Plenary plenary, Holder holder) {
        return Store.of(plenary.process())
                .number("select count(*) from access_request r join registration p on p.id = r.registration_id"
                        + " where p.code = '" + holder.code() + "'");
    }

    private static long words(Plenary plenary) {
        return Store.ofAnswers(plenary.process())
                .number("select count(*) from own_words where words = 'plover-answer'");
    }

    private static long states(Plenary plenary, String state) {
        return Store.ofAnswers(plenary.process()).number("select count(*) from answer where state = '" + state + "'");
    }

    static Visitor as(Plenary plenary, String box) {
        Visitor visitor = plenary.visitor();
        SignIn.as(visitor, box);
        return visitor;
    }
}
