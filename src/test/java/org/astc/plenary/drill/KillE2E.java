package org.astc.plenary.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.astc.plenary.e2e.ServerProcess;
import org.astc.plenary.launcher.EmptyFolder;
import org.junit.jupiter.api.Test;

/**
 * Kills the application or the database while 32 clients register, three times, and then asks for every order that was
 * acknowledged.
 */
class KillE2E {
    private static final Path FOLDER = Path.of("target/drill/kill");
    private static final Map<String, String> DEMO = Map.of("PLENARY_DEMO", "true", "PLENARY_RATE_LIMITS", "off");
    private static final Duration START = Duration.ofMinutes(4);
    private static final int CLIENTS = 32;

    @Test
    void everyAcknowledgedOrderIsThereAfterAKill() throws Exception {
        EmptyFolder.at(FOLDER);
        List<Ledger.Line> acknowledged = new ArrayList<>();
        ServerProcess server = ServerProcess.start(FOLDER, DEMO, "serve").awaitReady(START);
        try {
            for (int round = 1; round <= 3; round++) {
                Ledger ledger = new Ledger();
                ledger.start(CLIENTS, server.address(), "annual-conference", "student-volunteer", "round" + round);
                waitFor(ledger, 200);
                if (round == 2) {
                    server.database().destroyForcibly();
                    waitFor(ledger, ledger.lines().size() + 50);
                } else {
                    server.kill();
                }
                ledger.stop();
                acknowledged.addAll(ledger.lines());
                if (round != 2) {
                    server = ServerProcess.start(FOLDER, DEMO, "serve").awaitReady(START);
                }
                assertThat(missing(server.address(), acknowledged)).isEmpty();
            }
        } finally {
            server.terminate(Duration.ofSeconds(30));
        }
        ServerProcess check = ServerProcess.start(FOLDER, Map.of(), "check");
        assertThat(check.awaitEnd(START)).as(check.output()).isZero();
        System.out.println("Kill drill: 3 rounds, " + acknowledged.size() + " orders acknowledged, "
                + acknowledged.stream().filter(Ledger.Line::confirmed).count() + " of them confirmed, none missing; "
                + check.output().strip());
    }

    private static void waitFor(Ledger ledger, int lines) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(4).toNanos();
        while (ledger.lines().size() < lines) {
            assertThat(System.nanoTime())
                    .as(
                            "%d orders acknowledged in time, %d wanted",
                            ledger.lines().size(), lines)
                    .isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private static List<String> missing(URI address, List<Ledger.Line> lines) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        List<String> missing = new ArrayList<>();
        for (Ledger.Line line : lines) {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(address.resolve("/api/v1/orders/" + line.code()))
                            .header("Authorization", "Order " + line.secret())
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            boolean there = answer.statusCode() == 200
                    && (!line.confirmed() || answer.body().contains("\"status\":\"CONFIRMED\""));
            if (!there) {
                missing.add(line.code() + " " + answer.statusCode());
            }
        }
        return missing;
    }
}
