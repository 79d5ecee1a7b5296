package org.astc.plenary.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.ServerProcess;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.launcher.EmptyFolder;
import org.astc.plenary.launcher.LateMailServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Twenty times {@code kill -9} under 32 clients, of the application, of the database, of both at once; all the while no
 * mail server answers, and at the end all letters leave at once.
 */
@Tag("drill")
class KillDrillE2E {
    private static final Path FOLDER = Path.of("target/drill/kills");
    private static final int ROUNDS = Integer.getInteger("plenary.drill.rounds", 20);
    private static final int CLIENTS = 32;
    private static final Duration START = Duration.ofMinutes(8);
    private static final Duration DRAIN = Duration.ofMinutes(15);
    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: <([^@]+)@");
    private static final Pattern TO = Pattern.compile("(?m)^To: (\\S+)");
    private static final String WAITING = "select count(*) from outbox where status = 'PENDING'";

    private final Findings findings = new Findings("kill");
    private final List<Ledger.Line> acknowledged = new ArrayList<>();
    private Map<String, String> settings = Map.of();
    private ServerProcess server;

    /** What is killed in a round. */
    private enum Victim {
        APPLICATION,
        DATABASE,
        BOTH;

        static Victim of(int round) {
            return values()[round % values().length];
        }
    }

    @Test
    void nothingThatWasAcknowledgedIsLostAndEveryLetterLeavesOnce() throws Exception {
        EmptyFolder.at(FOLDER);
        try (LateMailServer mail = LateMailServer.silent()) {
            settings = Map.of("PLENARY_DEMO", "true", "PLENARY_RATE_LIMITS", "off", "PLENARY_MAIL_URL", mail.url());
            start();
            try {
                for (int round = 1; round <= ROUNDS; round++) {
                    round(round, Victim.of(round));
                }
                assertThat(Acknowledged.missing(server.address(), acknowledged))
                        .as("of all rounds")
                        .isEmpty();
                drain(mail);
            } finally {
                server.terminate(Duration.ofSeconds(30));
            }
        }
        assertThat(check()).isZero();
    }

    private void round(int round, Victim victim) throws Exception {
        Ledger ledger = new Ledger();
        ledger.start(CLIENTS, server.address(), "annual-conference", "student-volunteer", "round" + round);
        ledger.await(60);
        kill(victim);
        if (victim == Victim.DATABASE) {
            ledger.await(ledger.lines().size() + 20); // it comes back by itself
        }
        ledger.stop();
        server.terminate(Duration.ofMinutes(1)); // what of it is still there
        int violations = check();
        long began = System.nanoTime();
        start();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        List<String> missing = Acknowledged.missing(server.address(), ledger.lines());
        acknowledged.addAll(ledger.lines());
        findings.add(
                "round",
                round,
                "killed",
                victim,
                "acknowledged",
                ledger.lines().size(),
                "confirmed",
                ledger.lines().stream().filter(Ledger.Line::confirmed).count(),
                "missing",
                missing.size(),
                "check",
                violations == 0 ? "clean" : "exit " + violations,
                "up again after ms",
                millis,
                "answers",
                ledger.answers());
        assertThat(missing).isEmpty();
        assertThat(violations).isZero();
        assertThat(ledger.answers().keySet()).isSubsetOf(0, 200, 201, 503);
    }

    private void kill(Victim victim) {
        ProcessHandle database = server.database();
        if (victim != Victim.DATABASE) {
            server.handle().destroyForcibly();
        }
        if (victim != Victim.APPLICATION) {
            database.destroyForcibly();
        }
    }

    private void start() {
        server = ServerProcess.start(FOLDER, settings, "serve").awaitReady(START);
    }

    private static int check() {
        ServerProcess check = ServerProcess.start(FOLDER, Map.of(), "check");
        int code = check.awaitEnd(START);
        if (code != 0) {
            System.out.println(check.output());
        }
        return code;
    }

    /** Every letter exactly once, and to everybody in the order in which they were posted. */
    private void drain(LateMailServer mail) throws IOException, InterruptedException {
        Store store = Store.of(server);
        long waiting = store.number(WAITING);
        assertThat(waiting)
                .isEqualTo(store.number("select count(*) from outbox"))
                .isPositive();
        assertThat(store.number("select max(attempts) from outbox")).isZero();
        assertThat(store.number("select count(*) from orders o where o.status = 'CONFIRMED' and o.channel = 'API'"
                        + " and o.buyer_email like '%@drill.example'"
                        + " and 1 <> (select count(*) from outbox l where l.about = o.id)"))
                .as("confirmed orders without their one letter")
                .isZero();
        long began = System.nanoTime();
        mail.open();
        while (store.number(WAITING) > 0) {
            assertThat(System.nanoTime() - began)
                    .as("%d letters still wait", store.number(WAITING))
                    .isLessThan(DRAIN.toNanos());
            TimeUnit.SECONDS.sleep(1);
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
        TimeUnit.SECONDS.sleep(5); // a second copy would come now

        Map<String, List<String>> came = new TreeMap<>();
        for (String head : mail.messages()) {
            came.computeIfAbsent(first(TO, head), any -> new ArrayList<>()).add(first(MESSAGE_ID, head));
        }
        List<String> wrong = came.entrySet().stream()
                .filter(box -> !posted(store, box.getKey()).equals(box.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        findings.add(
                "letters posted", waiting,
                "came", mail.messages().size(),
                "recipients", came.size(),
                "with several letters",
                        came.values().stream().filter(box -> box.size() > 1).count(),
                "recipients with a wrong order, a copy or a gap", wrong.size(),
                "seconds", seconds);
        assertThat(mail.messages()).hasSize((int) waiting);
        assertThat(wrong).isEmpty();
        assertThat(came.values()).anyMatch(box -> box.size() > 1);
    }

    private static List<String> posted(Store store, String recipient) {
        return List.of(store.text("select group_concat(id order by id separator ' ') from outbox where recipient = '"
                        + recipient + "'")
                .split(" "));
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }
}
