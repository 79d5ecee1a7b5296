package org.astc.plenary.walk;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the walk found: a row for each page, state and combination; printed, and kept as JSON. */
final class WalkTable {
    private static final Path FILE = Path.of("target/walk/walk.json");

    private final List<Row> rows = new ArrayList<>();

    /** One visit; bytes are those transferred since the window was opened. */
    record Row(String page, String state, String combination, List<String> violations, long bytes) {
        @Override
        public String toString() {
            return String.join(
                    " | ", page, state, combination, Integer.toString(violations.size()), Long.toString(bytes));
        }
    }

    synchronized void add(Walked walked, Combination combination, List<String> violations, long bytes) {
        rows.add(new Row(walked.page(), walked.state(), combination.toString(), violations, bytes));
    }

    void print() throws IOException {
        StringBuilder table = new StringBuilder("page | state | combination | violations | bytes\n");
        rows.forEach(row -> table.append(row).append('\n'));
        System.out.println(table);
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, new GsonBuilder().setPrettyPrinting().create().toJson(rows));
    }
}
