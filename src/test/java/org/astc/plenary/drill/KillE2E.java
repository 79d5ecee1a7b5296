package org.astc.plenary.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.astc.plenary.e2e.Jobs;
import org.astc.plenary.e2e.ServerProcess;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Visitor;
import org.astc.plenary.launcher.EmptyFolder;
import org.junit.jupiter.api.Test;

/**
 * Kills the application or the database while 32 clients register, three times, and then asks for every order that was
 * acknowledged, and for the file of an export that was done.
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
            String export = Jobs.export(staff(server), "annual-conference", "csv", List.of("name"), "");
            String exported = file(server, export);
            assertThat(exported.lines()).as("people of the demo").hasSizeGreaterThan(10);
            for (int round = 1; round <= 3; round++) {
                Ledger ledger = new Ledger();
                ledger.start(CLIENTS, server.address(), "annual-conference", "student-volunteer", "round" + round);
                ledger.await(200);
                if (round == 2) {
                    server.database().destroyForcibly();
                    ledger.await(ledger.lines().size() + 50);
                } else {
                    server.kill();
                }
                ledger.stop();
                assertThat(ledger.answers().keySet())
                        .as("who is not served is told to come back")
                        .isSubsetOf(0, 200, 201, 503);
                acknowledged.addAll(ledger.lines());
                if (round != 2) {
                    server = ServerProcess.start(FOLDER, DEMO, "serve").awaitReady(START);
                }
                assertThat(Acknowledged.missing(server.address(), acknowledged)).isEmpty();
            }
            assertThat(file(server, export)).as("what was exported before").isEqualTo(exported);
        } finally {
            server.terminate(Duration.ofSeconds(30));
        }
        ServerProcess check = ServerProcess.start(FOLDER, Map.of(), "check");
        assertThat(check.awaitEnd(START)).as(check.output()).isZero();
        System.out.println("Kill drill: 3 rounds, " + acknowledged.size() + " orders acknowledged, "
                + acknowledged.stream().filter(Ledger.Line::confirmed).count() + " of them confirmed, none missing; "
                + check.output().strip());
    }

    private static String file(ServerProcess server, String export) {
        Visitor staff = staff(server);
        return staff.get(Jobs.file(staff, export)).body();
    }

    private static Visitor staff(ServerProcess server) {
        Visitor staff = server.visitor();
        SignIn.as(staff, "registration");
        return staff;
    }
}
