package org.astc.plenary.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures of a run: printed as a table, written as JSON. */
final class Figures {
    private final List<Map<String, Object>> rows = new ArrayList<>();

    void add(String name, double value, String unit, String conditions) {
        add(name, value, unit, null, Double.NaN, conditions);
    }

    /** Adds a figure beside its yardstick; the ratio is value by yardstick. */
    void add(String name, double value, String unit, String yardstick, double yardstickValue, String conditions) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", name);
        row.put("value", rounded(value));
        row.put("unit", unit);
        row.put("yardstick", yardstick == null ? null : yardstick + ": " + rounded(yardstickValue));
        row.put("ratio", Double.isNaN(yardstickValue) ? null : rounded(value / yardstickValue));
        row.put("conditions", conditions);
        rows.add(row);
        System.out.println(line(row));
    }

    void write(String file) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "benchmark"));
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve(file).toFile(), rows);
        System.out.println("\n" + file);
        rows.forEach(row -> System.out.println(line(row)));
    }

    private static String line(Map<String, Object> row) {
        return String.format(
                Locale.ROOT,
                "| %-44s | %10s %-14s | ratio %-6s | %-40s | %s |",
                row.get("name"),
                row.get("value"),
                row.get("unit"),
                row.get("ratio") == null ? "" : row.get("ratio"),
                row.get("yardstick") == null ? "" : row.get("yardstick"),
                row.get("conditions"));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
