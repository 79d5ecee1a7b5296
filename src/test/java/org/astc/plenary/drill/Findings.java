package org.astc.plenary.drill;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a drill found, line by line: printed as a table, written as JSON after every line. */
final class Findings {
    private static final Path FOLDER = Path.of("target", "drill");

    private final String name;
    private final List<Map<String, Object>> lines = new ArrayList<>();

    Findings(String name) {
        this.name = name;
    }

    /**
     * Adds a line.
     *
     * @param cells names and values in turn
     */
    void add(Object... cells) {
        Map<String, Object> line = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            line.put(cells[i].toString(), cells[i + 1]);
        }
        lines.add(line);
        System.out.println(line.entrySet().stream()
                .map(cell -> cell.getKey() + " " + cell.getValue())
                .collect(Collectors.joining(" | ", "| " + name + " | ", " |")));
        write();
    }

    private void write() {
        try {
            Files.createDirectories(FOLDER);
            new ObjectMapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValue(FOLDER.resolve(name + ".json").toFile(), lines);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
