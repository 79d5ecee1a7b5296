package org.astc.plenary.event.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.astc.plenary.platform.TypedAmounts;

/**
 * The values of a form's fields, by their places in the configuration: what was typed if the form was sent, else what
 * is stored, with amounts as the page's language writes them.
 */
final class ShownFields {
    private static final String MOMENT = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}.*";

    private final JsonNode stored;
    private final Map<String, String[]> typed;
    private final TypedAmounts amounts;

    /** @param typed null if nothing was sent */
    ShownFields(JsonNode stored, Map<String, String[]> typed, TypedAmounts amounts) {
        this.stored = stored;
        this.typed = typed;
        this.amounts = amounts;
    }

    String value(String id) {
        if (typed != null) {
            String[] values = typed.getOrDefault(id, new String[] {""});
            return values[values.length - 1];
        }
        return id.endsWith(".price") ? amounts.shown(at(id).asText()) : local(at(id));
    }

    /** Says whether the word is among the values of the field, or is its value. */
    boolean has(String id, String word) {
        if (typed != null) {
            return List.of(typed.getOrDefault(id, new String[0])).contains(word)
                    && !value(id).equals("false");
        }
        JsonNode node = at(id);
        return node.isArray()
                ? IntStream.range(0, node.size())
                        .anyMatch(i -> node.get(i).asText().equals(word))
                : node.asText().equals(word);
    }

    /** The numbers of the rows to show, with so many empty ones at the end of what is stored. */
    List<Integer> rows(String list, int empty) {
        int rows = typed == null ? at(list).size() + empty : typedRows(list + ".");
        return IntStream.range(0, rows).boxed().toList();
    }

    /** What is stored of a row that a word names, such as a feature of a room: the row's own number counts words. */
    String named(String list, int number, String key, String word, String field) {
        if (typed != null) {
            return value(list + "." + number + "." + field);
        }
        for (JsonNode row : at(list)) {
            if (row.path(key).asText().equals(word)) {
                return local(row.path(field));
            }
        }
        return "";
    }

    private int typedRows(String start) {
        return typed.keySet().stream()
                        .filter(id -> id.startsWith(start))
                        .map(id -> id.substring(start.length()).split("\\.", 2)[0])
                        .filter(number -> number.matches("[0-9]{1,4}"))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(-1)
                + 1;
    }

    private JsonNode at(String id) {
        JsonNode node = stored;
        for (String part : id.split("\\.")) {
            node = node.isArray() ? node.path(Integer.parseInt(part)) : node.path(part);
        }
        return node;
    }

    /** A moment as the field for a local time takes it, a list one element a line; all else as it is. */
    private static String local(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining("\n"));
        }
        String text = node.isNull() ? "" : node.asText();
        if (!text.matches(MOMENT)) {
            return text;
        }
        return text.startsWith(":00", 16) ? text.substring(0, 16) : text.substring(0, 19);
    }
}
