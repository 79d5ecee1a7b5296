package org.astc.plenary.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.astc.plenary.launcher.OpenedAnswers;

/** What stands in the folder of a backup. */
final class BackupFiles {
    private BackupFiles() {}

    static String manifest(Path backup) throws IOException {
        return Files.readString(newest(backup)
                .resolveSibling(newest(backup).getFileName().toString().replace(".sql.gz", ".manifest")));
    }

    static String answers(Path backup, Plenary plenary) throws IOException {
        return OpenedAnswers.in(backup, plenary.process().data().resolveSibling("data.inclusion-key"));
    }

    /** Returns the statements of the newest main archive. */
    static String sql(Path backup) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(newest(backup)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Path newest(Path backup) throws IOException {
        try (Stream<Path> files = Files.list(backup)) {
            return files.filter(file -> file.getFileName().toString().matches("main-.*\\.sql\\.gz"))
                    .max(Path::compareTo)
                    .orElseThrow();
        }
    }

    /** Copies a backup into a new folder, which it returns. */
    static Path copy(Path backup, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(backup)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return to;
    }
}
