package org.astc.plenary.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.astc.plenary.e2e.ServerProcess;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.launcher.EmptyFolder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A backup while 32 clients register, read into an empty installation: every order up to its moment, nothing torn. */
@Tag("drill")
class RestoreDrillE2E {
    private static final Path FOLDER = Path.of("target/drill/restore");
    private static final Map<String, String> DEMO = Map.of("PLENARY_DEMO", "true", "PLENARY_RATE_LIMITS", "off");
    private static final Duration LONGEST = Duration.ofMinutes(8);
    private static final int CLIENTS = 32;
    private static final List<String> FIGURES =
            List.of("orders", "registration", "outbox", "audit_entry", "person", "account", "event");

    private final Findings findings = new Findings("restore");

    @Test
    void aBackupUnderLoadIsWholeAndRestoredWithTheSameFigures() throws Exception {
        EmptyFolder.at(FOLDER);
        Path source = FOLDER.resolve("source");
        Path backup = FOLDER.resolve("backup").toAbsolutePath();
        Ledger before = new Ledger();
        Ledger during = new Ledger();
        Map<String, Long> least;
        Map<String, Long> most;
        long backupSeconds;
        ServerProcess server = ServerProcess.start(source, DEMO, "serve").awaitReady(LONGEST);
        try {
            before.start(CLIENTS, server.address(), "annual-conference", "student-volunteer", "before");
            before.await(100);
            before.stop();
            during.start(CLIENTS, server.address(), "annual-conference", "student-volunteer", "during");
            during.await(30);
            least = figures(Store.of(server));
            backupSeconds = seconds(source, "backup", backup.toString());
            most = figures(Store.of(server));
            during.await(during.lines().size() + 30);
            during.stop();
        } finally {
            before.stop();
            during.stop();
            server.terminate(Duration.ofMinutes(1));
        }

        Path target = installation(source);
        long restoreSeconds = seconds(target, "restore", backup.toString(), backup + "/erasures");
        Path again = FOLDER.resolve("again").toAbsolutePath();
        seconds(target, "backup", again.toString());
        String first = hash(backup);
        String second = hash(again);

        ServerProcess restored = ServerProcess.start(target, DEMO, "serve").awaitReady(LONGEST);
        try {
            Map<String, Long> figures = figures(Store.of(restored));
            List<String> missing = Acknowledged.missing(restored.address(), before.lines());
            findings.add(
                    "acknowledged before", before.lines().size(),
                    "missing", missing.size(),
                    "rows when the backup began", least,
                    "rows restored", figures,
                    "rows when it ended", most,
                    "same statements when backed up again", first.equals(second),
                    "backup seconds", backupSeconds,
                    "restore seconds, with check", restoreSeconds);
            assertThat(missing).isEmpty();
            assertThat(first).isEqualTo(second);
            figures.forEach((table, rows) -> assertThat(rows).as(table).isBetween(least.get(table), most.get(table)));
            assertThat(least.get("orders")).as("orders came during the backup").isLessThan(most.get("orders"));
        } finally {
            restored.terminate(Duration.ofMinutes(1));
        }
    }

    private static Map<String, Long> figures(Store store) {
        Map<String, Long> figures = new LinkedHashMap<>();
        FIGURES.forEach(table -> figures.put(table, store.number("select count(*) from " + table)));
        return figures;
    }

    /** Runs a command that must go well, which for a restore means that its check is clean. */
    private static long seconds(Path installation, String... command) {
        long began = System.nanoTime();
        ServerProcess process = ServerProcess.start(installation, Map.of(), command);
        assertThat(process.awaitEnd(LONGEST)).as(process::output).isZero();
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
    }

    private static Path installation(Path source) throws IOException {
        Path target = FOLDER.resolve("target");
        Files.createDirectories(target.resolve("data"));
        Files.copy(source.resolve("data/secret"), target.resolve("data/secret"));
        Files.copy(source.resolve("data.inclusion-key"), target.resolve("data.inclusion-key"));
        return target;
    }

    /** Returns a fingerprint of the statements of the main archive. */
    private static String hash(Path backup) throws Exception {
        try (Stream<Path> files = Files.list(backup)) {
            Path archive = files.filter(file -> file.getFileName().toString().matches("main-.*\\.sql\\.gz"))
                    .findFirst()
                    .orElseThrow();
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new GZIPInputStream(Files.newInputStream(archive))) {
                byte[] block = new byte[1 << 16];
                for (int read = in.read(block); read >= 0; read = in.read(block)) {
                    digest.update(block, 0, read);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
