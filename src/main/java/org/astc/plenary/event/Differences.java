package org.astc.plenary.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where two configurations differ, for people: {@code quotas/house/capacity}. Elements of lists go by their name, so
 * that moving one is told as another order of the list and not as a change of all behind it.
 */
final class Differences {
    private static final List<String> NAMES = List.of("code", "name", "language", "kind", "feature", "phase");

    private Differences() {}

    /** Returns what stands in the one and not, or otherwise, in the other. */
    static Map<String, Object> of(JsonNode one, JsonNode other) {
        Map<String, Object> leaves = leaves(one);
        leaves.entrySet().removeAll(leaves(other).entrySet());
        return leaves;
    }

    private static Map<String, Object> leaves(JsonNode file) {
        Map<String, Object> leaves = new TreeMap<>();
        file.fields().forEachRemaining(field -> collect(field.getKey(), field.getValue(), leaves));
        return leaves;
    }

    private static void collect(String place, JsonNode value, Map<String, Object> leaves) {
        if (value.isObject()) {
            value.fields().forEachRemaining(field -> collect(place + "/" + field.getKey(), field.getValue(), leaves));
        } else if (value.isArray() && value.path(0).isObject()) {
            list(place, (ArrayNode) value, leaves);
        } else if (!value.isEmpty() || value.isValueNode() && !value.isNull()) {
            leaves.put(place, value.isValueNode() ? value.asText() : value.toString());
        }
    }

    private static void list(String place, ArrayNode list, Map<String, Object> leaves) {
        List<String> names = new ArrayList<>();
        for (JsonNode element : list) {
            String name = name(element, Integer.toString(names.size() + 1));
            while (names.contains(name)) {
                name = name + "'";
            }
            names.add(name);
            collect(place + "/" + name, element, leaves);
        }
        leaves.put(place, String.join(", ", names));
    }

    private static String name(JsonNode element, String otherwise) {
        return NAMES.stream()
                .filter(element::hasNonNull)
                .map(field -> element.path(field).asText())
                .findFirst()
                .orElse(otherwise);
    }
}
