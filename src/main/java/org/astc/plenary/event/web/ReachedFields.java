package org.astc.plenary.event.web;

import java.util.Map;

/** Fields that nobody can type into, and those beside them that a link to an error leads to. */
final class ReachedFields {
    private static final Map<String, String> BESIDE = Map.of(
            "phases\\.[0-9]+\\.kind", "opensAt",
            "texts\\.[0-9]+\\.language", "name",
            "types\\.[0-9]+\\.prices\\.[0-9]+\\.phase", "price",
            "[A-Za-z]+\\.[0-9]+\\.was", "name");

    private ReachedFields() {}

    static String reached(String id) {
        return BESIDE.entrySet().stream()
                .filter(hidden -> id.matches(hidden.getKey()))
                .findFirst()
                .map(hidden -> id.substring(0, id.lastIndexOf('.') + 1) + hidden.getValue())
                .orElse(id);
    }
}
