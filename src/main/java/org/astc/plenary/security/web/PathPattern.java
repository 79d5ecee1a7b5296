package org.astc.plenary.security.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A path with named places, such as {@code /events/{slug}}; a place holds one segment that is not empty. */
public record PathPattern(String text) {

    /** Returns the values of the places if the path fits; empty if it does not. */
    Optional<Map<String, String>> match(String path) {
        String[] wanted = text.split("/", -1);
        String[] given = path.split("/", -1);
        if (wanted.length != given.length) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].startsWith("{") && !given[i].isEmpty()) {
                values.put(wanted[i].substring(1, wanted[i].length() - 1), given[i]);
            } else if (!wanted[i].equals(given[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    boolean isFixed() {
        return !text.contains("{");
    }

    boolean names(String place) {
        return text.contains("{" + place + "}");
    }

    /** Returns the path with the places filled. */
    String filled(Map<String, String> values) {
        String path = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            path = path.replace("{" + value.getKey() + "}", value.getValue());
        }
        return path;
    }
}
