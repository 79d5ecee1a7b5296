package org.astc.plenary.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.astc.plenary.launcher.EmptyFolder;
import org.junit.jupiter.api.Test;

/** The command {@code configure}: an operator sets up an event from a file while nothing runs. */
class ConfigureE2E {
    private static final Duration START = Duration.ofMinutes(6);
    private static final Path FOLDER = EmptyFolder.at(Path.of("target/e2e/configure"));
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
    void anEventIsSetUpFromAFileAndThereWhenPlenaryStarts() throws IOException {
        Path good = Files.writeString(FOLDER.resolve("good.json"), GOOD);
        Path bad = Files.writeString(
                FOLDER.resolve("bad.json"),
                GOOD.replace("\"online\"", "\"moon\"").replace("40", "\"many\""));

        assertRun(2, List.of("/setting: ", "/quotas/0/capacity: "), bad);
        assertRun(2, List.of("the file cannot be read"), FOLDER.resolve("none.json"));
        assertRun(0, List.of("fossil-night (published) is configured"), good);
        assertRun(0, List.of("nothing has changed"), good);

        ServerProcess server = ServerProcess.start(FOLDER, Map.of(), "serve").awaitReady(START);
        try {
            assertThat(server.visitor().get("/events/fossil-night").body()).contains("Fossil night");
            assertThat(server.visitor().get("/events/fossil-night?lang=fr").body())
                    .contains("La nuit des fossiles");
            assertThat(server.visitor()
                            .get("/api/v1/events/fossil-night/registration-types")
                            .body())
                    .contains("\"code\":\"visitor\"");
            assertRun(2, List.of("already runs on this data"), good);
        } finally {
            assertThat(server.terminate(Duration.ofSeconds(20))).isTrue();
        }
    }

    private static void assertRun(int code, List<String> told, Path file) {
        ServerProcess run = ServerProcess.start(
                FOLDER, Map.of(), "configure", file.toAbsolutePath().toString());
        assertThat(run.awaitEnd(START)).as(run::output).isEqualTo(code);
        assertThat(run.output()).contains(told);
    }
}
