package org.astc.plenary.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.astc.plenary.launcher.EmptyFolder;
import org.junit.jupiter.api.Test;

/** What an operator does while nothing runs: sets up an event from a file, makes an administrator and a token. */
class OperatorE2E {
    private static final Duration START = Duration.ofMinutes(6);
    private static final Path FOLDER = EmptyFolder.at(Path.of("target/e2e/operator"));
    private static final Map<String, String> ACCOUNT = Map.of("PLENARY_ADMIN_PASSWORD", "nine-otters-under-a-dome");
    private static final String BOX = "registrar@center.example";
    private static final String GOOD = """
            {"slug": "fossil-night", "status": "published", "kind": "workshop",
             "texts": [{"language": "en", "name": "Fossil night", "title": "Workshop"},
                       {"language": "fr", "name": "La nuit des fossiles", "title": "Atelier"}],
             "dates": {"startsAt": "2030-03-01T19:00", "endsAt": "2030-03-01T22:00", "timeZone": "America/Halifax"},
             "setting": "online",
             "phases": [{"kind": "registration", "opensAt": "2026-01-01T09:00", "closesAt": "2030-03-01T19:00"}],
             "policies": [{"code": "code-of-conduct", "title": "Code of conduct", "text": "Be kind.", "required": true}],
             "quotas": [{"name": "house", "capacity": 40}],
             "pricePhases": [{"name": "Regular"}],
             "types": [{"code": "visitor", "name": "Visitor", "prices": [{"phase": "Regular", "price": "0"}], "quotas": ["house"]}]}
            """;

    @Test
    void whatIsSetUpBySingleCommandsIsThereWhenPlenaryStarts() throws IOException {
        Path good = Files.writeString(FOLDER.resolve("good.json"), GOOD);
        Path bad = Files.writeString(
                FOLDER.resolve("bad.json"),
                GOOD.replace("\"online\"", "\"moon\"").replace("40", "\"many\""));

        assertRun(2, List.of("/setting: ", "/quotas/0/capacity: "), "configure", bad);
        assertRun(2, List.of("the file cannot be read"), "configure", FOLDER.resolve("none.json"));
        assertTold("fossil-night \\(published\\) is configured.*", "configure", good);
        assertTold(".*nothing has changed.*", "configure", good);
        assertTold(BOX + " is an administrator\\.", "create-admin", BOX, "Registrar of the demo");
        String token = assertTold(
                "plenary_[\\w-]{20,}",
                "create-token",
                "--account",
                BOX,
                "--event",
                "fossil-night",
                "--scopes",
                "see-registrations");

        ServerProcess server = ServerProcess.start(FOLDER, Map.of(), "serve").awaitReady(START);
        try {
            assertThat(server.visitor().get("/events/fossil-night").body()).contains("Fossil night");
            assertThat(server.visitor().get("/events/fossil-night?lang=fr").body())
                    .contains("La nuit des fossiles");
            assertThat(server.visitor()
                            .get("/api/v1/events/fossil-night/registration-types")
                            .body())
                    .contains("\"code\":\"visitor\"");
            assertThat(server.visitor()
                            .get("/api/v1/events/fossil-night/registrations", "Authorization", "Bearer " + token)
                            .statusCode())
                    .isEqualTo(200);
            assertRun(2, List.of("already runs on this data"), "configure", good);
        } finally {
            assertThat(server.terminate(Duration.ofSeconds(20))).isTrue();
        }
    }

    /** Returns the one line that it prints. */
    private static String assertTold(String line, Object... command) {
        ServerProcess run = ServerProcess.startTelling(FOLDER, ACCOUNT, words(command));
        assertThat(run.awaitEnd(START)).isZero();
        String told = run.output();
        assertThat(told).hasLineCount(1);
        assertThat(told.strip()).matches(line);
        return told.strip();
    }

    private static void assertRun(int code, List<String> told, Object... command) {
        ServerProcess run = ServerProcess.start(FOLDER, ACCOUNT, words(command));
        assertThat(run.awaitEnd(START)).as(run::output).isEqualTo(code);
        assertThat(run.output()).contains(told);
    }

    private static String[] words(Object... command) {
        return Stream.of(command).map(OperatorE2E::word).toArray(String[]::new);
    }

    private static String word(Object part) {
        return part instanceof Path file ? file.toAbsolutePath().toString() : part.toString();
    }
}
