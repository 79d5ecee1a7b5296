package org.astc.plenary.event.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.astc.plenary.platform.TypedAmounts;

/**
 * What was typed into a form whose fields are called after their places in a configuration ({@code quotas.0.capacity}),
 * as that configuration. Rows that were left empty or ticked to be removed are left out, and so are amounts that cannot
 * be read; whoever takes the configuration misses them and says so. Of the texts one row stays: an event has some.
 */
final class TypedFields {
    private static final Set<String> NUMBERS = Set.of(
            "capacity",
            "seats",
            "percent",
            "graceMinutes",
            "least",
            "most",
            "answerDays",
            "minutes",
            "leastPresenters",
            "mostPresenters",
            "mostWords");
    private static final Set<String> FLAGS = Set.of("visible", "required", "closed", "moderated", "counts", "blind");
    private static final Set<String> LISTS = Set.of("quotas", "languages");
    /** Lists that are typed one element a line. */
    private static final Set<String> LINED = Set.of("choices");
    /** Fields of a row that are filled without anybody typing. */
    private static final Set<String> GIVEN = Set.of(
            "was",
            "phase",
            "kind",
            "visible",
            "required",
            "closed",
            "moderated",
            "counts",
            "blind",
            "quotas",
            "language",
            "remove",
            "known",
            "stood");
    /** Fields that only the form knows. */
    private static final Set<String> OWN = Set.of("remove", "known", "stood");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, Object> tree = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final TypedAmounts amounts;

    /** @param amounts how amounts are typed on this page */
    TypedFields(Map<String, String[]> parameters, TypedAmounts amounts) {
        this.amounts = amounts;
        parameters.forEach((name, values) -> put(tree, name, values));
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> node, String name, String[] values) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            node.putIfAbsent(name, values);
        } else if (node.computeIfAbsent(name.substring(0, dot), key -> new LinkedHashMap<String, Object>())
                instanceof Map<?, ?> inner) {
            put((Map<String, Object>) inner, name.substring(dot + 1), values);
        }
    }

    /** Returns the configuration of these fields; one that nobody filled is an empty list. */
    ObjectNode json(List<String> fields) {
        ObjectNode json = JSON.objectNode();
        for (String field : fields) {
            Object typed = tree.get(field);
            JsonNode value = typed == null ? JSON.arrayNode() : value(field, typed, "/" + field, field);
            json.set(field, field.equals("venue") && value.isEmpty() ? NullNode.instance : value);
        }
        return json;
    }

    /** Returns the id of the field at that place of the configuration. */
    String id(String pointer) {
        String place = "";
        String id = "";
        for (String part : pointer.substring(Math.min(1, pointer.length())).split("/")) {
            place = place + "/" + part;
            id = ids.getOrDefault(place, id.isEmpty() ? part : id + "." + part);
        }
        return id;
    }

    private JsonNode value(String name, Object typed, String pointer, String id) {
        if (typed instanceof String[] values) {
            return name.equals("price") ? amount(values) : leaf(name, values);
        }
        Map<?, ?> node = (Map<?, ?>) typed;
        return node.keySet().stream().allMatch(key -> key.toString().matches("[0-9]{1,4}"))
                ? rows(node, pointer, id)
                : object(node, pointer, id);
    }

    private ObjectNode object(Map<?, ?> node, String pointer, String id) {
        ObjectNode object = JSON.objectNode();
        node.forEach((key, typed) -> {
            String name = key.toString();
            JsonNode value = value(name, typed, pointer + "/" + name, id + "." + name);
            if (!OWN.contains(name) && (!value.isNull() || name.equals("was"))) {
                object.set(name, value);
            }
        });
        return object;
    }

    private ArrayNode rows(Map<?, ?> node, String pointer, String id) {
        Map<Integer, Object> sorted = new TreeMap<>();
        node.forEach((key, typed) -> sorted.put(Integer.valueOf(key.toString()), typed));
        ArrayNode rows = JSON.arrayNode();
        boolean wordless = pointer.equals("/texts") && sorted.values().stream().noneMatch(TypedFields::isFilled);
        sorted.forEach((number, typed) -> {
            if (typed instanceof Map<?, ?> row && (isKept(row) || wordless && rows.isEmpty())) {
                String place = pointer + "/" + rows.size();
                ids.put(place, id + "." + number);
                rows.add(object(row, place, id + "." + number));
            }
        });
        return rows;
    }

    private JsonNode amount(String[] values) {
        return amounts.read(values[values.length - 1])
                .<JsonNode>map(JSON::textNode)
                .orElse(NullNode.instance);
    }

    private static JsonNode leaf(String name, String[] values) {
        if (LINED.contains(name)) {
            ArrayNode lines = JSON.arrayNode();
            values[values.length - 1].lines().filter(line -> !line.isBlank()).forEach(lines::add);
            return lines;
        }
        if (LISTS.contains(name)) {
            ArrayNode list = JSON.arrayNode();
            for (String value : values) {
                if (!value.isEmpty()) {
                    list.add(value);
                }
            }
            return list;
        }
        String last = values[values.length - 1];
        if (FLAGS.contains(name)) {
            return JSON.booleanNode(last.equals("true"));
        }
        if (last.isBlank()) {
            return NullNode.instance;
        }
        return NUMBERS.contains(name) && last.strip().matches("-?[0-9]{1,9}")
                ? JSON.numberNode(Integer.parseInt(last.strip()))
                : JSON.textNode(last);
    }

    private static boolean isFilled(Object typed) {
        return typed instanceof Map<?, ?> row && isKept(row);
    }

    /** A price is kept even if it is empty: that is a fault to be told. */
    private static boolean isKept(Map<?, ?> row) {
        if (row.get("remove") instanceof String[] ticked && ticked[ticked.length - 1].equals("true")) {
            return false;
        }
        return row.containsKey("phase") || isTyped(row) && !isGivenUp(row);
    }

    /** A feature that is not ticked is given up, unless something else was typed about it than what stood there. */
    private static boolean isGivenUp(Map<?, ?> row) {
        return row.containsKey("stood")
                && !row.containsKey("feature")
                && text(row, "stood").equals((text(row, "verifiedOn") + " " + text(row, "verifiedBy")).strip());
    }

    private static String text(Map<?, ?> row, String field) {
        return row.get(field) instanceof String[] values ? values[values.length - 1].strip() : "";
    }

    private static boolean isTyped(Map<?, ?> row) {
        return row.entrySet().stream().anyMatch(field -> {
            if (field.getValue() instanceof Map<?, ?> inner) {
                return isTyped(inner);
            }
            return !GIVEN.contains(field.getKey().toString())
                    && field.getValue() instanceof String[] values
                    && !values[values.length - 1].isBlank();
        });
    }
}
