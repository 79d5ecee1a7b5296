package org.astc.plenary.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.astc.plenary.e2e.Ordering;
import org.astc.plenary.e2e.Ordering.Who;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Rush;
import org.astc.plenary.e2e.ServerProcess;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;
import org.astc.plenary.launcher.EmptyFolder;
import org.astc.plenary.launcher.LateMailServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What would be in the way of all other tests, on a server of its own: nobody answers where its mail goes, the guard of
 * the places is off, somebody guesses keys, and its machine stands in another time zone.
 */
@PlenaryRuns
class ApartE2E {
    private static final int PEOPLE = 30;
    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: (\\S+)");
    private static final Pattern TO = Pattern.compile("(?m)^To: (\\S+)");
    private static final String WAITING = "select count(*) from outbox where status = 'PENDING'";
    private static final String WEBINAR = " from quota where event_id = (select id from event where slug = 'webinar')";

    private static LateMailServer mail;
    private static ServerProcess server;
    private static Store store;

    @BeforeAll
    static void start() {
        mail = LateMailServer.silent();
        server = ServerProcess.start(
                        EmptyFolder.at(Path.of("target/drill/apart")),
                        Map.of(
                                "TZ", "Pacific/Kiritimati",
                                "PLENARY_DEMO", "true",
                                "PLENARY_RATE_LIMITS", "off",
                                "PLENARY_GUARD", "off",
                                "PLENARY_MAIL_URL", mail.url()),
                        "serve")
                .awaitReady(Duration.ofMinutes(5));
        store = Store.of(server);
    }

    @AfterAll
    static void stop() throws Exception {
        server.terminate(Duration.ofSeconds(30));
        mail.close();
    }

    @Test
    void lettersWaitForTheMailServerAndThenEachLeavesOnce() throws Exception {
        Visitor visitor = server.visitor();
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Who who = new Who("Patient Reader " + i, "patient" + i + "@drill.example");
            Ordering.register(visitor, "annual-conference", "student-volunteer", who);
            addresses.add(who.email());
        }
        assertThat(store.number(WAITING)).isEqualTo(PEOPLE);
        assertThat(store.number("select max(attempts) from outbox"))
                .as("a silent mail server is no refusal of a letter")
                .isZero();

        mail.open();
        await(PEOPLE);
        TimeUnit.SECONDS.sleep(2); // a second copy would come now

        assertThat(found(TO)).containsExactlyInAnyOrderElementsOf(addresses);
        assertThat(found(MESSAGE_ID)).hasSize(PEOPLE).doesNotHaveDuplicates();
        assertThat(store.number(WAITING)).isZero();
        assertThat(store.number("select count(*) from outbox where status = 'SENT'"))
                .isEqualTo(PEOPLE);
    }

    /** S93, negative control over HTTP: what {@code LastPlaceE2E} sees is the guard's doing. */
    @Test
    void s93WithoutTheGuardMoreThanOneGetsTheLastPlace() throws Exception {
        Rush rush = new Rush(server, 50);
        int most = 0;
        for (int round = 0; round < 10 && most < 2; round++) {
            store.execute("update quota set capacity = taken + 1 where event_id ="
                    + " (select id from event where slug = 'webinar')");
            List<Integer> answers = rush.go((visitor, number) -> Ordering.ask(
                            visitor, "webinar", "participant", new Who("Racer", "racer" + number + "@drill.example"))
                    .statusCode());
            most = (int) answers.stream().filter(status -> status == 201).count();
        }
        rush.end();

        assertThat(most).isGreaterThan(1);
        assertThat(store.number("select taken - capacity" + WEBINAR)).isPositive();
    }

    @Test
    void s89WhoGuessesKeysWaitsAndTheRightKeyStillOpens() {
        Visitor visitor = server.visitor();
        Ordering.Held own = Ordering.hold(
                visitor, "annual-conference", "student-volunteer", new Who("Right Key", "right@drill.example"));
        String path = "/api/v1/orders/" + own.code();
        HttpResponse<String> answer = null;
        int tries = 0;
        do {
            answer = visitor.get(
                    path, "Authorization", "Order " + "x".repeat(43), "X-Forwarded-For", "192.0.2." + tries);
            tries++;
        } while (answer.statusCode() == 404 && tries < 400);

        assertThat(tries).isBetween(300, 399);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        // a second later one more try is free
        assertThat(Stream.generate(() -> visitor.get("/orders/" + own.code() + "?key=" + "x".repeat(43))
                                .statusCode())
                        .limit(5))
                .contains(429);
        assertThat(visitor.get(path, "Authorization", "Order " + own.secret()).statusCode())
                .isEqualTo(200);
    }

    /** The event that is over is the one that no other test changes. */
    @Test
    void s116TheTimeZoneOfTheMachineChangesNothing(Plenary elsewhere) {
        for (String path : List.of(
                "/api/v1/events/annual-conference-last-year",
                "/api/v1/events/annual-conference-last-year/registration-types",
                "/events/annual-conference-last-year/event.ics")) {
            assertThat(told(server.visitor(), path)).as(path).isEqualTo(told(elsewhere.visitor(), path));
        }
    }

    private static String told(Visitor visitor, String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body()
                .replaceAll("localhost:\\d+", "localhost")
                .replaceAll("(?m)^(UID|DTSTAMP|CREATED|LAST-MODIFIED|SEQUENCE)[:;].*$", "");
    }

    private static void await(int count) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (mail.messages().size() < count || store.number(WAITING) > 0) {
            assertThat(Instant.now())
                    .as("%d of %d letters came", mail.messages().size(), count)
                    .isBefore(end);
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private static List<String> found(Pattern pattern) {
        return mail.messages().stream()
                .flatMap(message -> pattern.matcher(message).results().limit(1))
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
