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

/** The disk is full while 32 clients register, and then there is room again. */
@Tag("drill")
class FullDiskE2E {
    private static final Map<String, String> DEMO = Map.of("PLENARY_DEMO", "true", "PLENARY_RATE_LIMITS", "off");
    private static final Duration START = Duration.ofMinutes(8);
    private static final Duration LONGEST = Duration.ofMinutes(6);
    private static final int CLIENTS = 32;
    private static final int MEGABYTES = 420;
    private static final long LEFT = 1 << 20;

    private final Findings findings = new Findings("full-disk");

    @Test
    void nobodyIsToldOfASuccessThatIsNoneAndAllGoesOnWithRoom() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(Path.of("target/drill/full-disk"), MEGABYTES)) {
            ServerProcess server =
                    ServerProcess.start(disk.folder(), DEMO, "serve").awaitReady(START);
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

                disk.free();
                ledger.await(whenFull + 60);
                ledger.stop();

                List<String> missing = Acknowledged.missing(server.address(), ledger.lines());
                findings.add(
                        "kilobytes left", left,
                        "acknowledged until full", whenFull,
                        "answers until then", answers,
                        "a page meanwhile", page.statusCode(),
                        "acknowledged in all", ledger.lines().size(),
                        "missing", missing.size(),
                        "answers", ledger.answers());
                assertThat(missing).isEmpty();
                assertThat(page.statusCode()).isIn(200, 500, 503);
                assertThat(answers.getOrDefault(500, 0) + answers.getOrDefault(503, 0))
                        .isPositive();
                assertThat(ledger.answers().keySet()).isSubsetOf(0, 200, 201, 500, 503);
            } finally {
                ledger.stop();
                server.terminate(Duration.ofMinutes(1));
            }
            ServerProcess check = ServerProcess.start(disk.folder(), Map.of(), "check");
            int code = check.awaitEnd(START);
            findings.add("check", code == 0 ? "clean" : check.output());
            assertThat(code).as(check::output).isZero();
        }
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
