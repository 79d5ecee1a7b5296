package org.astc.plenary.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.astc.plenary.e2e.ServerProcess;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The disk is full while 32 clients register, and then there is room again. What the servers print goes to another
 * disk, or nobody would know what happened meanwhile.
 */
@Tag("drill")
class FullDiskE2E {
    private static final Path FOLDER = Path.of("target/drill/full-disk");
    private static final Path DISK = FOLDER.resolve("disk");
    private static final String DATA = DISK.resolve("data").toAbsolutePath().toString();
    private static final Map<String, String> DEMO =
            Map.of("PLENARY_DEMO", "true", "PLENARY_RATE_LIMITS", "off", "PLENARY_DATA", DATA);
    private static final Duration START = Duration.ofMinutes(8);
    private static final Duration LONGEST = Duration.ofMinutes(6);
    private static final int CLIENTS = 32;
    private static final int MEGABYTES = 420;
    private static final long LEFT = 1 << 20;

    private static final Findings FINDINGS = new Findings("full-disk");

    @Test
    void nobodyIsToldOfASuccessThatIsNoneAndAllGoesOnWithRoom() throws Exception {
        fillAndFree(false);
    }

    /**
     * InnoDB tidies up in the background, and if it finds no room for that for about five seconds it aborts its server.
     * Whether it comes to that is chance, so it is made to.
     */
    @Test
    void allGoesOnWithRoomAlsoIfTheDatabaseGaveUpMeanwhile() throws Exception {
        fillAndFree(true);
    }

    private void fillAndFree(boolean databaseGivesUp) throws Exception {
        try (SmallDisk disk = SmallDisk.mount(DISK, MEGABYTES)) {
            ServerProcess server = ServerProcess.start(FOLDER, DEMO, "serve").awaitReady(START);
            Ledger ledger = new Ledger();
            try {
                ledger.start(CLIENTS, server.address(), "annual-conference", "student-volunteer", "disk");
                ledger.await(60);
                disk.fill(LEFT);
                awaitRefusals(ledger);
                int whenFull = ledger.lines().size();
                Map<Integer, Integer> answers = ledger.answers();
                long left = disk.kilobytesLeft();
                HttpResponse<String> page = page(server);
                if (databaseGivesUp) {
                    abort(server.database());
                }

                disk.free();
                long freed = System.nanoTime();
                ledger.await(whenFull + 60);
                long seconds = Duration.ofNanos(System.nanoTime() - freed).toSeconds();
                ledger.stop();

                List<String> missing = Acknowledged.missing(server.address(), ledger.lines());
                FINDINGS.add(
                        "the database",
                        databaseGivesUp ? "gave up" : "was left alone",
                        "kilobytes left",
                        left,
                        "acknowledged until full",
                        whenFull,
                        "answers until then",
                        answers,
                        "a page meanwhile",
                        page.statusCode(),
                        "seconds until 60 more",
                        seconds,
                        "acknowledged in all",
                        ledger.lines().size(),
                        "missing",
                        missing.size(),
                        "answers",
                        ledger.answers());
                assertThat(missing).isEmpty();
                assertThat(page.statusCode()).isIn(200, 503);
                assertThat(answers.getOrDefault(503, 0)).isPositive();
                assertThat(ledger.answers().keySet()).isSubsetOf(0, 200, 201, 503);
            } finally {
                ledger.stop();
                server.terminate(Duration.ofMinutes(1));
            }
            ServerProcess check = ServerProcess.start(FOLDER, Map.of("PLENARY_DATA", DATA), "check");
            int code = check.awaitEnd(START);
            FINDINGS.add("check", code == 0 ? "clean" : check.output());
            assertThat(code).as(check::output).isZero();
        }
    }

    /** Nothing happens if it has given up by itself already. */
    private static void abort(ProcessHandle database) throws Exception {
        new ProcessBuilder("kill", "-ABRT", Long.toString(database.pid()))
                .start()
                .waitFor();
    }

    /** Waits until nobody was told of a success for three seconds while others were refused. */
    private static void awaitRefusals(Ledger ledger) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        Map<Integer, Integer> before;
        Map<Integer, Integer> after = ledger.answers();
        do {
            assertThat(System.nanoTime()).as("still taken: %s", after).isLessThan(end);
            before = after;
            TimeUnit.SECONDS.sleep(3);
            after = ledger.answers();
        } while (succeeded(after) > succeeded(before) || refused(after) == refused(before));
    }

    private static int succeeded(Map<Integer, Integer> answers) {
        return answers.getOrDefault(200, 0) + answers.getOrDefault(201, 0);
    }

    private static int refused(Map<Integer, Integer> answers) {
        return answers.getOrDefault(500, 0) + answers.getOrDefault(503, 0);
    }

    private static HttpResponse<String> page(ServerProcess server) {
        Visitor visitor = server.visitor();
        return visitor.get("/events/museum-tour/register");
    }
}
