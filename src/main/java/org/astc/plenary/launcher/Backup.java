package org.astc.plenary.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A folder with backups. Two archives that have nothing to do with each other: the main data, a new file each time; and
 * the voluntary answers, sealed, in one file that is replaced once it is a week old, so that an answer that was
 * withdrawn is gone from every backup after that week. No key is in either. Beside them the list of erasures, and for
 * each main archive a manifest that says where replaying the binary log begins.
 */
final class Backup {
    static final Duration ANSWERS_KEPT = Duration.ofDays(7).minusHours(12);
    private static final String ANSWERS = "inclusion.sql.gz.sealed";
    private static final String MARK = "secret.mark";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final DatabaseProgram program;
    private final Seal seal;
    private final String mark;

    /**
     * Opens the folder.
     *
     * @param mark derived from the secret file, which it does not tell; a restore with another secret is refused, since
     *     no private link and no access request could be opened
     */
    Backup(Path folder, DatabaseProgram program, Seal seal, String mark) {
        this.folder = folder;
        this.program = program;
        this.seal = seal;
        this.mark = mark;
    }

    /** Something that writes into a file; the file has its name only when all is in it. */
    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    /** The folder as the installation uses it. */
    static Backup of(Path folder, Settings settings, Installation installation) {
        return new Backup(
                folder,
                installation.databaseProgram(),
                new Seal(settings.path(Setting.INCLUSION_KEY_FILE)),
                installation.markOfSecret());
    }

    /**
     * Writes both archives, and takes the erasures along.
     *
     * @param erasures the list of this installation, which need not be there
     * @return what was done, in one line
     */
    String write(Schema main, Schema inclusion, Path erasures, Instant now) {
        try {
            Files.createDirectories(folder);
            String name = "main-" + STAMP.format(now);
            writeMain(main, name, now);
            save(folder.resolve(MARK), out -> out.write(mark.getBytes(StandardCharsets.US_ASCII)));
            ErasureFiles.collect(erasures, folder.resolve(ErasureFiles.NAME));
            boolean due = isDue(now);
            if (due) {
                save(folder.resolve(ANSWERS), out -> {
                    try (DumpStream dump = new DumpStream(new GZIPOutputStream(seal.close(out)))) {
                        program.dump(inclusion, false, dump);
                    }
                });
            }
            return name + ".sql.gz written; " + ANSWERS
                    + (due ? " written." : " is not a week old and stays as it is.");
        } catch (IOException failed) {
            throw Refusal.failed("the backup could not be written", failed);
        }
    }

    private void writeMain(Schema main, String name, Instant now) throws IOException {
        boolean located = main.hasBinaryLog();
        List<String> manifest = new ArrayList<>(List.of("archive=" + name + ".sql.gz", "begun=" + now));
        save(folder.resolve(name + ".sql.gz"), out -> {
            try (DumpStream dump = new DumpStream(new GZIPOutputStream(out))) {
                program.dump(main, located, dump);
                manifest.addAll(dump.position()
                        .map(at -> List.of(
                                "binary-log-file=" + at.file(),
                                "binary-log-position=" + at.offset(),
                                "binary-log-gtid=" + at.gtid()))
                        .orElse(List.of("binary-log=off")));
            }
        });
        save(
                folder.resolve(name + ".manifest"),
                out -> out.write((String.join("\n", manifest) + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    private boolean isDue(Instant now) throws IOException {
        Path answers = folder.resolve(ANSWERS);
        return !Files.exists(answers)
                || !Files.getLastModifiedTime(answers)
                        .toInstant()
                        .plus(ANSWERS_KEPT)
                        .isAfter(now);
    }

    private void save(Path file, Writer writer) throws IOException {
        Path part = Files.createTempFile(
                folder,
                "part",
                ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                writer.write(out);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Reads the newest archives back; both are opened before anything is written.
     *
     * @throws Refusal if there is something in either schema: a restore never overwrites
     */
    String read(Schema main, Schema inclusion) {
        try {
            Path archive = newest().orElseThrow(() -> Refusal.refused("there is no main-….sql.gz in " + folder));
            if (!main.isEmpty() || !inclusion.isEmpty()) {
                throw Refusal.refused("the database is not empty; a restore never overwrites");
            }
            if (Files.exists(folder.resolve(MARK))
                    && !Files.readString(folder.resolve(MARK)).equals(mark)) {
                throw Refusal.refused("the secret file is not the one with which this backup was made");
            }
            Path answers = folder.resolve(ANSWERS);
            if (Files.exists(answers)) {
                try (InputStream in = Files.newInputStream(answers);
                        InputStream opened = new GZIPInputStream(seal.open(in))) {
                    program.load(inclusion, opened);
                }
            }
            try (InputStream in = new GZIPInputStream(Files.newInputStream(archive))) {
                program.load(main, in);
            }
            return archive.getFileName() + " restored; "
                    + (Files.exists(answers) ? ANSWERS + " restored." : "there was no " + ANSWERS + ".");
        } catch (IOException failed) {
            throw Refusal.failed("the backup could not be restored", failed);
        }
    }

    private Optional<Path> newest() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("main-\\d{8}T\\d{6}Z\\.sql\\.gz"))
                    .max(Path::compareTo);
        }
    }
}
