package org.astc.plenary.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.astc.plenary.launcher.EmptyFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Backups of the running product, and what a restore makes of them. */
@PlenaryRuns
class BackupE2E {
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static Path folder;

    @BeforeAll
    static void emptyFolder() {
        folder = EmptyFolder.at(Path.of("target/e2e/backup"));
    }

    @Test
    void aRestoreHasEveryRowOfTheBackupAndKeepsTheInvariants(Plenary plenary) throws IOException {
        Path backup = backup(plenary, "whole");
        Path target = installation(plenary, "restored");

        ServerProcess restore = command(target, "restore", backup.toString());

        assertThat(restore.awaitEnd(LONGEST)).as(restore::output).isZero();
        assertThat(restore.output()).contains(" 0 violations.");
        Path again = folder.resolve("again").toAbsolutePath();
        ServerProcess second = command(target, "backup", again.toString());
        assertThat(second.awaitEnd(LONGEST)).as(second::output).isZero();
        String written = sql(backup);
        assertThat(written).contains("INSERT INTO `registration` ").hasSizeGreaterThan(1_000_000);
        assertThat(sql(again).equals(written)).as("the same statements").isTrue();
        ServerProcess third = command(target, "restore", backup.toString());
        assertThat(third.awaitEnd(LONGEST)).as("a restore never overwrites").isEqualTo(2);
        assertThat(third.output()).contains("not empty").hasLineCount(1);
    }

    @Test
    void anotherKeyFileOpensNothingAndLeavesTheTargetEmpty(Plenary plenary) throws IOException {
        refusesAnother(plenary, "data.inclusion-key", "key file");
    }

    @Test
    void anotherSecretOpensNothing(Plenary plenary) throws IOException {
        refusesAnother(plenary, "data/secret", "secret file");
    }

    private static void refusesAnother(Plenary plenary, String file, String called) throws IOException {
        Path backup = backup(plenary, "without-" + called.replace(' ', '-'));
        Path target = installation(plenary, "stranger-to-" + called.replace(' ', '-'));
        Files.writeString(target.resolve(file), "ab".repeat(32));

        ServerProcess restore = command(target, "restore", backup.toString());

        assertThat(restore.awaitEnd(LONGEST)).isEqualTo(2);
        assertThat(restore.output()).contains(called).hasLineCount(1);
    }

    @Test
    void aDamagedArchiveIsNoRestore(Plenary plenary) throws IOException {
        Path backup = backup(plenary, "damaged");
        Path archive = newest(backup);
        byte[] bytes = Files.readAllBytes(archive);
        bytes[bytes.length - 6] ^= 1; // in the checksum: all of it can be unpacked
        Files.write(archive, bytes);

        ServerProcess restore = command(installation(plenary, "undamaged"), "restore", backup.toString());

        assertThat(restore.awaitEnd(LONGEST)).isEqualTo(1);
        assertThat(restore.output()).contains("could not be restored: Corrupt");
    }

    @Test
    void theAnswersAreReplacedOnlyWhenTheyAreAWeekOld(Plenary plenary) throws IOException {
        Path backup = backup(plenary, "weekly");
        Path answers = backup.resolve("inclusion.sql.gz.sealed");
        byte[] first = Files.readAllBytes(answers);

        command(plenary.process().data().getParent(), "backup", backup.toString())
                .awaitEnd(LONGEST);
        assertThat(Files.readAllBytes(answers)).isEqualTo(first);

        Files.setLastModifiedTime(
                answers, java.nio.file.attribute.FileTime.from(Instant.now().minus(Duration.ofDays(7))));
        command(plenary.process().data().getParent(), "backup", backup.toString())
                .awaitEnd(LONGEST);
        assertThat(Files.readAllBytes(answers)).isNotEqualTo(first);
    }

    @Test
    void noKeyIsInABackupAndOnlyTheOwnerReadsIt(Plenary plenary) throws IOException {
        Path backup = backup(plenary, "keys");
        Path data = plenary.process().data();

        for (Path key : List.of(data.resolve("secret"), data.resolveSibling("data.inclusion-key"))) {
            assertThat(sql(backup)).doesNotContain(Files.readString(key).strip());
        }
        try (Stream<Path> files = Files.list(backup)) {
            for (Path file : files.toList()) {
                assertThat(java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(file.toString())
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void whoWasErasedAfterTheBackupIsErasedAgainByTheRestore(Plenary plenary) throws IOException {
        Visitor signedIn = plenary.visitor();
        String account = "again.account@backup.example";
        Ordering.register(signedIn, "webinar", "participant", new Ordering.Who("Again Account", account));
        Letters.link(signedIn, account, "/registrations/");
        SignIn.byLink(signedIn, account);
        Visitor byLink = plenary.visitor();
        String linked = "again.linked@backup.example";
        Ordering.register(byLink, "webinar", "participant", new Ordering.Who("Again Linked", linked));
        String own = Letters.link(byLink, linked, "/registrations/");
        Path backup = backup(plenary, "erasures");
        assertThat(sql(backup)).contains(account, linked, "Again Account", "Again Linked");

        erase(signedIn, "/my/data/erase");
        erase(byLink, own.replace("?", "/data/erase?"));
        Path target = installation(plenary, "erased");
        Path list = plenary.process().data().resolve("erasures");
        ServerProcess restore = command(target, "restore", backup.toString(), list.toString());

        assertThat(restore.awaitEnd(LONGEST)).as(restore::output).isZero();
        assertThat(restore.output()).containsPattern("[1-9]\\d* erasures done again\\.");
        Path again = folder.resolve("erased-again").toAbsolutePath();
        ServerProcess second = command(target, "backup", again.toString());
        assertThat(second.awaitEnd(LONGEST)).as(second::output).isZero();
        for (String trace : List.of(linked, "Again Linked", account, "Again Account")) {
            assertThat(sql(again).contains(trace)).as(trace).isFalse();
        }
        ServerProcess check = command(target, "check");
        assertThat(check.awaitEnd(LONGEST)).as(check::output).isZero();
    }

    private static void erase(Visitor visitor, String path) {
        Map<String, String> sure =
                Map.of("erase", "erase", "go", "", "jakarta.faces.ViewState", "stateless", "sure", "on");
        assertThat(visitor.post(path, sure).statusCode()).isEqualTo(303);
    }

    private static Path backup(Plenary plenary, String name) {
        Path target = folder.resolve(name).toAbsolutePath();
        ServerProcess backup = command(plenary.process().data().getParent(), "backup", target.toString());
        assertThat(backup.awaitEnd(LONGEST)).as(backup::output).isZero();
        return target;
    }

    /** Returns the folder of an empty installation with the same two secret files. */
    private static Path installation(Plenary plenary, String name) throws IOException {
        Path target = folder.resolve(name);
        Path data = plenary.process().data();
        Files.createDirectories(target.resolve("data"));
        Files.copy(data.resolve("secret"), target.resolve("data/secret"));
        Files.copy(data.resolveSibling("data.inclusion-key"), target.resolve("data.inclusion-key"));
        return target;
    }

    private static ServerProcess command(Path installation, String... command) {
        return ServerProcess.start(installation, Map.of(), command);
    }

    /** Returns the statements of the newest main archive. */
    private static String sql(Path backup) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(newest(backup)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Path newest(Path backup) throws IOException {
        try (Stream<Path> files = Files.list(backup)) {
            return files.filter(file -> file.getFileName().toString().startsWith("main-"))
                    .max(Path::compareTo)
                    .orElseThrow();
        }
    }
}
