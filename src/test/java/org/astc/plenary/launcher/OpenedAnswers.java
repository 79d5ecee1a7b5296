package org.astc.plenary.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The voluntary answers of a backup, opened with the key of their installation. */
public final class OpenedAnswers {
    private OpenedAnswers() {}

    /** Returns the statements that make the store anew. */
    public static String in(Path backup, Path key) throws IOException {
        try (InputStream sealed = Files.newInputStream(backup.resolve("inclusion.sql.gz.sealed"));
                InputStream opened = new GZIPInputStream(new Seal(key).open(sealed))) {
            return new String(opened.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
