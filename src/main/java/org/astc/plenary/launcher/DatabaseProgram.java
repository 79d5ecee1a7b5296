package org.astc.plenary.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The programs that come with MariaDB: {@code mariadb-dump} writes a schema as SQL, {@code mariadb} reads it back. The
 * password goes to them in a file of mode 0600, never on the command line.
 */
final class DatabaseProgram {
    private final Path software;
    private final Path folder;

    /**
     * Takes the programs.
     *
     * @param software where MariaDB is unpacked
     * @param folder for the file with the password; it is gone again when the program ends
     */
    DatabaseProgram(Path software, Path folder) {
        this.software = software;
        this.folder = folder;
    }

    /**
     * Writes the schema as it is at one moment, without stopping anybody. Rows come in the order of their primary keys,
     * so that the order of their arrival is not in it.
     *
     * @param located whether the dump begins with its position in the binary log
     */
    void dump(Schema schema, boolean located, OutputStream out) throws IOException {
        List<String> options = new ArrayList<>(List.of(
                "--single-transaction",
                "--order-by-primary",
                "--hex-blob",
                "--no-tablespaces",
                "--skip-comments",
                "--skip-dump-date",
                "--default-character-set=utf8mb4"));
        if (located) {
            options.add("--master-data=2");
        }
        run("mariadb-dump", options, schema, InputStream.nullInputStream(), out);
    }

    /** Runs the statements in the schema; stops at the first that fails. */
    void load(Schema schema, InputStream in) throws IOException {
        run("mariadb", List.of("--default-character-set=utf8mb4"), schema, in, OutputStream.nullOutputStream());
    }

    private void run(String program, List<String> options, Schema schema, InputStream in, OutputStream out)
            throws IOException {
        Path access = Files.createTempFile(
                folder,
                "access",
                ".cnf",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(access, access(schema));
            List<String> command = new ArrayList<>(
                    List.of(software.resolve("bin").resolve(program).toString(), "--defaults-file=" + access));
            command.addAll(options);
            command.add(schema.name());
            Process process = new ProcessBuilder(command).start();
            CompletableFuture<String> complaint = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
            CompletableFuture<Void> output = CompletableFuture.runAsync(() -> copy(process.getInputStream(), out));
            output.whenComplete((done, failed) -> {
                if (failed != null) {
                    process.destroy(); // nobody reads what it writes
                }
            });
            feed(in, process);
            int code = process.onExit().join().exitValue();
            try {
                output.join();
            } catch (CompletionException failed) {
                throw new IOException(program + " could not be written down: " + failed.getCause(), failed);
            }
            if (code != 0) {
                throw new IOException(program + " ended with " + code + ": " + cause(complaint.join()));
            }
        } finally {
            Files.delete(access);
        }
    }

    /** What went wrong, in one line; the statement before it, which may hold what people wrote, stays out. */
    static String cause(String complaint) {
        List<String> lines = complaint.lines().filter(line -> !line.isBlank()).toList();
        return lines.stream()
                .filter(line -> line.startsWith("ERROR"))
                .findFirst()
                .orElse(lines.isEmpty() ? "" : lines.get(0));
    }

    /** Hands the text to the program; what cannot be read ends it. */
    private static void feed(InputStream in, Process process) throws IOException {
        byte[] block = new byte[1 << 16];
        try (OutputStream input = process.getOutputStream()) {
            for (int read = read(in, block, process); read >= 0; read = read(in, block, process)) {
                input.write(block, 0, read);
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        } catch (IOException early) {
            // the program ended early; what it said comes out with its code
        }
    }

    private static int read(InputStream in, byte[] block, Process process) {
        try {
            return in.read(block);
        } catch (IOException damaged) {
            process.destroy();
            throw new UncheckedIOException(damaged);
        }
    }

    private static String access(Schema schema) {
        return "[client]\nprotocol=tcp\nhost=" + schema.host() + "\nport=" + schema.port() + "\nuser=" + schema.user()
                + "\npassword=\"" + schema.password().replace("\\", "\\\\").replace("\"", "\\\"")
                + "\"\nskip-ssl-verify-server-cert\n";
    }

    private static void copy(InputStream from, OutputStream to) {
        try {
            from.transferTo(to);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(InputStream from) {
        try {
            return new String(from.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            return "";
        }
    }
}
