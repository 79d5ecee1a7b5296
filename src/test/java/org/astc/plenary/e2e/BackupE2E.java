package org.astc.plenary.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.astc.plenary.launcher.EmptyFolder;
import org.astc.plenary.launcher.LateMailServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Backups of the running product, and what a restore makes of them. */
@PlenaryRuns
class BackupE2E {
    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static Path folder;
    private static Path one;

    @BeforeAll
    static void emptyFolder() {
        folder = EmptyFolder.at(Path.of("target/e2e/backup"));
    }

    @Test
    void aRestoreHasEveryRowOfTheBackupAndKeepsTheInvariants(Plenary plenary) throws IOException {
        Path backup = copyOfOne(plenary, "whole");
        Files.writeString(backup.resolve("erasures"), ""); // to repeat one would add rows
        Path target = installation(plenary, "restored");
        ServerProcess restore = restore(target, backup);

        assertThat(restore.awaitEnd(LONGEST)).as(restore::output).isZero();
        assertThat(restore.output()).contains(" 0 violations.", " erasures done again.");
        assertThat(BackupFiles.manifest(backup)).contains("archive=main-", "binary-log=off");
        String written = BackupFiles.sql(backup);
        assertThat(written).containsIgnoringCase("trigger audit_entry_keep").doesNotContain("DEFINER=");
        assertThat(written).contains("INSERT INTO `registration` ").hasSizeGreaterThan(1_000_000);
        assertThat(stored(target, "again").equals(written))
                .as("the same statements")
                .isTrue();
        ServerProcess again = restore(target, backup);
        assertThat(again.awaitEnd(LONGEST)).as("a restore never overwrites").isEqualTo(2);
        assertThat(again.output()).contains("not empty").hasLineCount(1);
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
        Path backup = copyOfOne(plenary, "without-" + called.replace(' ', '-'));
        Path target = installation(plenary, "stranger-to-" + called.replace(' ', '-'));
        Files.writeString(target.resolve(file), "ab".repeat(32));

        ServerProcess restore = restore(target, backup);

        assertThat(restore.awaitEnd(LONGEST)).isEqualTo(2);
        assertThat(restore.output()).contains(called).hasLineCount(1);
    }

    @Test
    void aDamagedArchiveIsNoRestore(Plenary plenary) throws IOException {
        Path backup = copyOfOne(plenary, "damaged");
        Path archive = BackupFiles.newest(backup);
        byte[] bytes = Files.readAllBytes(archive);
        bytes[bytes.length - 6] ^= 1; // in the checksum: all of it can be unpacked
        Files.write(archive, bytes);

        ServerProcess restore = restore(installation(plenary, "undamaged"), backup);

        assertThat(restore.awaitEnd(LONGEST)).isEqualTo(1);
        assertThat(restore.output()).contains("could not be restored: Corrupt");
    }

    @Test
    void theAnswersAreReplacedOnlyWhenTheyAreAWeekOld(Plenary plenary) throws IOException {
        Path backup = copyOfOne(plenary, "weekly");
        Path answers = backup.resolve("inclusion.sql.gz.sealed");
        byte[] first = Files.readAllBytes(answers);

        command(plenary.process().data().getParent(), "backup", backup.toString())
                .awaitEnd(LONGEST);
        assertThat(Files.readAllBytes(answers)).isEqualTo(first);

        Files.setLastModifiedTime(answers, FileTime.from(Instant.now().minus(Duration.ofDays(7))));
        command(plenary.process().data().getParent(), "backup", backup.toString())
                .awaitEnd(LONGEST);
        assertThat(Files.readAllBytes(answers)).isNotEqualTo(first);
    }

    @Test
    void noKeyIsInABackupAndOnlyTheOwnerReadsIt(Plenary plenary) throws IOException {
        Path backup = backup(plenary, "keys");
        Path data = plenary.process().data();

        for (Path key : List.of(data.resolve("secret"), data.resolveSibling("data.inclusion-key"))) {
            assertThat(BackupFiles.sql(backup))
                    .doesNotContain(Files.readString(key).strip());
        }
        try (Stream<Path> files = Files.list(backup)) {
            for (Path file : files.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
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
        Confiding confiding = Confiding.of(plenary);
        Path backup = backup(plenary, "erasures");
        String answersThen = BackupFiles.answers(backup, plenary);
        confiding.changeBetweenTheArchives();
        backup(plenary, "erasures"); // the answers are not a week old and stay
        assertThat(BackupFiles.sql(backup)).contains(account, linked, "Again Account", "Again Linked");
        assertThat(BackupFiles.answers(backup, plenary)).isEqualTo(answersThen);
        assertThat(backup.resolve("erasures")).exists();

        erase(signedIn, "/my/data/erase");
        erase(byLink, own.replace("?", "/data/erase?"));
        confiding.changeAfterTheBackup();
        Path target = installation(plenary, "erased");
        Path list = plenary.process().data().resolve("erasures");
        ServerProcess restore = command(target, "restore", backup.toString(), list.toString());

        assertThat(restore.awaitEnd(LONGEST)).as(restore::output).isZero();
        assertThat(restore.output()).containsPattern("[1-9]\\d* erasures done again\\.");
        String stored = stored(target, "erased-again");
        for (String trace : List.of(linked, "Again Linked", account, "Again Account")) {
            assertThat(stored.contains(trace)).as(trace).isFalse();
        }
        assertThat(confiding.requestsErased()).noneMatch(stored::contains);
        assertThat(stored.contains(confiding.requestKept())).as("nobody else's").isTrue();
        String answersNow = BackupFiles.answers(backup(plenary, "erasures-done"), plenary);
        assertThat(answersNow).isNotEqualTo(answersThen);
        assertThat(BackupFiles.answers(folder.resolve("erased-again"), plenary).equals(answersNow))
                .as("the same answers under the same people as before the restore")
                .isTrue();
        assertThat(target.resolve("data/erasures")).hasSameTextualContentAs(list);
        ServerProcess check = command(target, "check");
        assertThat(check.awaitEnd(LONGEST)).as(check::output).isZero();
    }

    @Test
    void noLetterLeavesWhileARestoreErases(Plenary plenary) throws Exception {
        Visitor visitor = plenary.visitor();
        String late = "late.letter@backup.example";
        Ordering.register(visitor, "webinar", "participant", new Ordering.Who("Late Letter", late));
        Letters.link(visitor, late, "/registrations/");
        Store store = Store.of(plenary.process());
        store.execute("update outbox set status = 'PENDING', due_at = utc_timestamp(6) + interval 1 hour"
                + " where recipient = '" + late + "'");
        Path backup = backup(plenary, "letters");
        store.execute("update outbox set status = 'DROPPED' where recipient = '" + late + "'");
        Path target = installation(plenary, "letters-wait");
        try (LateMailServer mail = LateMailServer.silent()) {
            mail.open();
            Map<String, String> later = Map.of(
                    "PLENARY_DEMO",
                    "true",
                    "PLENARY_NOW",
                    Instant.now().plus(Duration.ofHours(2)).toString(),
                    "PLENARY_MAIL_URL",
                    mail.url());

            ServerProcess restore =
                    ServerProcess.start(target, later, "restore", backup.toString(), backup + "/erasures");
            assertThat(restore.awaitEnd(LONGEST)).as(restore::output).isZero();
            assertThat(mail.messages()).isEmpty();

            ServerProcess serve = ServerProcess.start(target, later, "serve").awaitReady(LONGEST);
            try {
                Letters.awaitAll(Store.of(serve), late);
                assertThat(mail.messages()).anyMatch(letter -> letter.contains("To: " + late));
            } finally {
                serve.terminate(Duration.ofSeconds(30));
            }
        }
    }

    @Test
    void aRestoreThatCannotEraseFailsAndIsNotServed(Plenary plenary) throws IOException {
        Path backup = backup(plenary, "unerased");
        Path target = installation(plenary, "not-served");
        Path list = Files.writeString(folder.resolve("torn-list"), "2027-09-18T03:00:00Z account=\n");

        ServerProcess restore = command(target, "restore", backup.toString(), list.toString());

        assertThat(restore.awaitEnd(LONGEST)).as(restore::output).isEqualTo(1);
        assertThat(restore.output()).contains("1 could not be", " 0 violations.");
        ServerProcess again = command(target, "restore", backup.toString(), list.toString());
        assertThat(again.awaitEnd(LONGEST)).as(again::output).isEqualTo(2);
        assertThat(again.output()).contains("not empty");
        for (String start : List.of("serve", "demo")) {
            ServerProcess started = command(target, start);
            assertThat(started.awaitEnd(LONGEST)).as(started::output).isEqualTo(2);
            assertThat(started.output()).contains("did not end well").hasLineCount(1);
        }
        Files.delete(target.resolve("data/erasures"));
        ServerProcess finish = command(target, "restore", backup.toString(), backup + "/erasures", "--finish");
        assertThat(finish.awaitEnd(LONGEST)).as(finish::output).isZero();
    }

    @Test
    void betweenReadingAndErasingTheRowsAreThoseOfTheBackup(Plenary plenary) throws IOException {
        Visitor visitor = plenary.visitor();
        String email = "between.steps@backup.example";
        Ordering.register(visitor, "webinar", "participant", new Ordering.Who("Between Steps", email));
        String own = Letters.link(visitor, email, "/registrations/");
        Path backup = backup(plenary, "between");
        erase(visitor, own.replace("?", "/data/erase?"));
        Path list = plenary.process().data().resolve("erasures");
        Path target = installation(plenary, "between-target");

        ServerProcess load = command(target, "restore", backup.toString(), "--without-erasures");
        assertThat(load.awaitEnd(LONGEST)).as(load::output).isZero();
        assertThat(stored(target, "between-again").equals(BackupFiles.sql(backup)))
                .as("every row")
                .isTrue();
        ServerProcess serve = command(target, "serve");
        assertThat(serve.awaitEnd(LONGEST)).as(serve::output).isEqualTo(2);
        ServerProcess finish = command(target, "restore", backup.toString(), list.toString(), "--finish");
        assertThat(finish.awaitEnd(LONGEST)).as(finish::output).isZero();
        assertThat(finish.output()).contains(" erasures done again.", " 0 violations.");
        assertThat(target.resolve("data/restore-unfinished")).doesNotExist();
        assertThat(stored(target, "between-erased").contains(email)).isFalse();
    }

    /** Restores by the list beside the backup, as if nobody was erased since. */
    private static ServerProcess restore(Path target, Path backup) {
        return command(target, "restore", backup.toString(), backup + "/erasures");
    }

    static void erase(Visitor visitor, String path) {
        Map<String, String> sure =
                Map.of("erase", "erase", "go", "", "jakarta.faces.ViewState", "stateless", "sure", "on");
        assertThat(visitor.post(path, sure).statusCode()).isEqualTo(303);
    }

    private static Path backup(Plenary plenary, String name) {
        return backup(plenary.process().data().getParent(), name);
    }

    /** Returns a backup of the shared installation, for whom it does not matter of which moment it is. */
    private static Path copyOfOne(Plenary plenary, String name) throws IOException {
        if (one == null) {
            one = backup(plenary, "one");
        }
        return BackupFiles.copy(one, folder.resolve(name).toAbsolutePath());
    }

    /** Returns the statements of a new backup of an installation. */
    private static String stored(Path installation, String name) throws IOException {
        return BackupFiles.sql(backup(installation, name));
    }

    private static Path backup(Path installation, String name) {
        Path target = folder.resolve(name).toAbsolutePath();
        ServerProcess backup = command(installation, "backup", target.toString());
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
}
