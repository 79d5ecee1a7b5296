package org.astc.plenary.inclusion.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.astc.plenary.inclusion.cells.Axis;
import org.astc.plenary.inclusion.cells.Category;
import org.astc.plenary.inclusion.cells.Frame;
import org.astc.plenary.inclusion.cells.Spot;
import org.astc.plenary.platform.json.StrictJson;

/**
 * The description of a release after Frictionless Data ({@code datapackage.json}), with the dictionary of its axes
 * under {@code plenary}, from which a later release learns what this one told.
 */
final class DataPackage {
    private static final Set<String> NUMBERS = Set.of("value", "lower", "upper", "n_base");

    private DataPackage() {}

    static String write(Frame frame, String title, String planHash) {
        ObjectNode root = StrictJson.MAPPER.createObjectNode();
        root.put("profile", "tabular-data-package");
        root.put("name", frame.release().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-"));
        root.put("title", title);
        ObjectNode cells = root.putArray("resources").addObject();
        cells.put("profile", "tabular-data-resource");
        cells.put("name", "cells").put("path", "cells.csv").put("format", "csv");
        cells.put("mediatype", "text/csv").put("encoding", "utf-8");
        ObjectNode schema = cells.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        CellFile.COLUMNS.forEach(
                column -> fields.addObject().put("name", column).put("type", type(column)));
        schema.putArray("missingValues").add("").add("[c]").add("[x]").add("[z]");
        dictionary(root.putObject("plenary"), frame, planHash);
        try {
            return StrictJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Reads the dictionary of a release. */
    static Frame read(String text) {
        JsonNode node = StrictJson.read(text).path("plenary");
        List<Axis> axes = new ArrayList<>();
        for (JsonNode axis : node.path("axes")) {
            List<Category> categories = new ArrayList<>();
            for (JsonNode one : axis.path("categories")) {
                categories.add(new Category(
                        one.path("code").asText(),
                        one.path("title").asText(),
                        new HashSet<>(words(one.path("members")))));
            }
            axes.add(new Axis(
                    axis.path("code").asText(),
                    axis.path("title").asText(),
                    axis.path("question").asText(),
                    axis.path("sensitive").asBoolean(),
                    axis.path("option").asText(),
                    categories));
        }
        Set<Spot> impossible = new HashSet<>();
        for (JsonNode one : node.path("impossible")) {
            Map<String, String> at = new HashMap<>();
            one.properties()
                    .forEach(part -> at.put(part.getKey(), part.getValue().asText()));
            impossible.add(new Spot(at));
        }
        return new Frame(
                node.path("release").asText(),
                node.path("population").asText(),
                node.path("smallest").asInt(),
                node.path("base").asInt(),
                axes,
                tables(node.path("tables")),
                new HashSet<>(tables(node.path("withdrawn"))),
                impossible);
    }

    private static String type(String column) {
        return NUMBERS.contains(column) ? "number" : "string";
    }

    private static void dictionary(ObjectNode node, Frame frame, String planHash) {
        node.put("release", frame.release()).put("population", frame.population());
        node.put("smallest", frame.smallest()).put("base", frame.base()).put("planHash", planHash);
        ArrayNode axes = node.putArray("axes");
        for (Axis axis : frame.axes()) {
            ObjectNode one = axes.addObject();
            one.put("code", axis.code()).put("title", axis.title()).put("question", axis.question());
            one.put("sensitive", axis.sensitive()).put("option", axis.option());
            ArrayNode categories = one.putArray("categories");
            for (Category category : axis.categories()) {
                ObjectNode own = categories.addObject();
                own.put("code", category.code()).put("title", category.title());
                new TreeSet<>(category.members()).forEach(own.putArray("members")::add);
            }
        }
        ArrayNode tables = node.putArray("tables");
        ArrayNode withdrawn = node.putArray("withdrawn");
        for (List<String> table : frame.tables()) {
            table.forEach(tables.addArray()::add);
            if (frame.withdrawn().contains(table)) {
                table.forEach(withdrawn.addArray()::add);
            }
        }
        ArrayNode impossible = node.putArray("impossible");
        frame.impossible().stream().sorted(Comparator.comparing(Spot::toString)).forEach(spot -> {
            ObjectNode at = impossible.addObject();
            spot.at().forEach(at::put);
        });
    }

    private static List<List<String>> tables(JsonNode node) {
        List<List<String>> tables = new ArrayList<>();
        node.forEach(table -> tables.add(words(table)));
        return tables;
    }

    private static List<String> words(JsonNode node) {
        List<String> words = new ArrayList<>();
        node.forEach(word -> words.add(word.asText()));
        return List.copyOf(words);
    }
}
