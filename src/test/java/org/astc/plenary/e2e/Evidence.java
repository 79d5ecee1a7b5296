package org.astc.plenary.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a search or an attack found, as a table: printed, and kept in {@code target/confidence}. */
public final class Evidence {
    private static final Path FOLDER = Path.of("target", "confidence");

    private final List<String> lines = new ArrayList<>();

    /** Begins a table with these columns. */
    public Evidence(Object... columns) {
        add(columns);
        add(java.util.Collections.nCopies(columns.length, "---").toArray());
    }

    public void add(Object... cells) {
        StringBuilder line = new StringBuilder("|");
        for (Object cell : cells) {
            line.append(' ').append(cell).append(" |");
        }
        lines.add(line.toString());
    }

    /** Writes the table under this name. */
    public void keep(String name) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".md"), lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        System.out.println(name + "\n" + String.join("\n", lines));
    }
}
