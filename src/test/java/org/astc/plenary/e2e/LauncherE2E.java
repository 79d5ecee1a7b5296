package org.astc.plenary.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.astc.plenary.launcher.EmptyFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the launcher does when something is wrong, and how it ends. */
class LauncherE2E {
    private static final Duration START = Duration.ofMinutes(6);
    private static final Duration SHORT = Duration.ofSeconds(30);
    private static Path folder;

    @BeforeAll
    static void emptyFolder() {
        folder = EmptyFolder.at(Path.of("target/e2e/launcher"));
    }

    @Test
    void aPortInUseIsRefusedInOneLine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            assertRefused(Map.of("PLENARY_PORT", port), "PLENARY_PORT " + port);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefusedInOneLine() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertRefused(
                Map.of("PLENARY_DATA", file.resolve("data").toAbsolutePath().toString()), "PLENARY_DATA");
    }

    @ParameterizedTest
    @CsvSource({
        "PLENARY_PORT, 70000",
        "PLENARY_PORT, eighty",
        "PLENARY_BIND, no.such.machine.invalid",
        "PLENARY_BASE_URL, ftp://example.org",
        "PLENARY_BASE_URL, https://example.org/path",
        "PLENARY_DB_URL, jdbc:h2:mem",
        "PLENARY_DB_URL, jdbc:mariadb://localhost/plenary",
        "PLENARY_TRUSTED_PROXIES, 10.0.0.0/33",
        "PLENARY_MAIL_URL, mail.example.org",
        "PLENARY_HOLD, 25 minutes",
        "PLENARY_HOLD, PT0S",
        "PLENARY_DEMO, yes",
        "PLENARY_NOW, 2027-06-15T12:00:00Z",
        "PLENARY_RATE_LIMITS, off",
        "PLENARY_GUARD, off"
    })
    void aBadSettingIsRefusedInOneLineThatNamesIt(String name, String value) {
        assertRefused(Map.of(name, value), name);
    }

    @Test
    void theDemoIsRefusedOnAnOpenAddress() {
        assertRefused(Map.of("PLENARY_DEMO", "true", "PLENARY_BIND", "0.0.0.0"), "PLENARY_DEMO");
    }

    @Test
    void aFailedDeploymentEndsWithItsCauseInOneLineAndStopsTheDatabase() throws IOException {
        Path build = Files.createDirectories(folder.resolve("incomplete"));
        Files.copy(Path.of("target/plenary.jar"), build.resolve("plenary.jar"));
        Files.createSymbolicLink(build.resolve("lib"), Path.of("target/lib").toAbsolutePath());
        Path archive = Files.copy(Path.of("target/plenary.war"), build.resolve("plenary.war"));
        try (FileSystem inside = FileSystems.newFileSystem(archive)) {
            Files.delete(inside.getPath("WEB-INF/classes/org/astc/plenary/platform/StoreDataSource.class"));
        }

        ServerProcess process = ServerProcess.startFrom(build, folder.resolve("failed"), Map.of(), "serve");

        assertThat(process.awaitEnd(START)).as(process::output).isEqualTo(1);
        List<String> told = process.output().lines().toList();
        assertThat(told.get(told.size() - 1))
                .startsWith("plenary: the application could not be deployed: ")
                .contains("StoreDataSource");
        assertThat(told).noneMatch(line -> line.contains("Plenary is ready"));
        assertThat(folder.resolve("failed/data/db/mariadb.pid")).doesNotExist();
    }

    @Test
    void anUnknownCommandIsRefusedInOneLine() {
        ServerProcess process = ServerProcess.start(folder, Map.of(), "dance");

        assertThat(process.awaitEnd(SHORT)).isEqualTo(2);
        assertThat(process.output()).contains("dance").hasLineCount(1);
    }

    @Test
    void aSecondStartIsRefusedAndTheFirstStopsWithinTenSeconds() {
        Path own = folder.resolve("twice");
        ServerProcess first = ServerProcess.start(own, Map.of(), "serve").awaitReady(START);
        try {
            ServerProcess second = ServerProcess.start(own, Map.of(), "serve");
            assertThat(second.awaitEnd(SHORT)).isEqualTo(2);
            assertThat(second.output()).contains("already runs on this data").hasLineCount(1);
        } finally {
            ProcessHandle database = first.database();
            assertThat(first.terminate(Duration.ofSeconds(10))).isTrue();
            assertThat(first.handle().isAlive()).isFalse();
            assertThat(database.isAlive()).isFalse();
        }
    }

    @Test
    void afterAKillTheNextStartStopsTheDatabaseThatWasLeftBehind() {
        Path own = folder.resolve("killed");
        ServerProcess killed = ServerProcess.start(own, Map.of(), "serve").awaitReady(START);
        ProcessHandle stray = killed.database();
        killed.kill();
        assertThat(stray.isAlive()).isTrue();

        ServerProcess next = ServerProcess.start(own, Map.of(), "serve").awaitReady(START);
        try {
            assertThat(stray.isAlive()).isFalse();
            assertThat(next.output()).contains("an earlier run left behind");
            assertThat(next.visitor().get("/healthz").statusCode()).isEqualTo(200);
        } finally {
            assertThat(next.terminate(Duration.ofSeconds(10))).isTrue();
        }
        ServerProcess check = ServerProcess.start(own, Map.of(), "check");
        assertThat(check.awaitEnd(START)).isZero();
        assertThat(check.output()).contains(" 0 violations.");
    }

    private static void assertRefused(Map<String, String> environment, String named) {
        ServerProcess process = ServerProcess.start(folder.resolve("refused"), environment, "serve");

        assertThat(process.awaitEnd(SHORT)).as(process::output).isEqualTo(2);
        assertThat(process.output()).startsWith("plenary: ").contains(named).hasLineCount(1);
    }
}
