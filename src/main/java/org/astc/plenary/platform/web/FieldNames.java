package org.astc.plenary.platform.web;

import jakarta.faces.component.UIComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a page calls its fields. A component around a field says which it is ({@code nameOf}) and how it is labeled
 * ({@code label}); one around a group of fields says what the group is called ({@code nameIn}). Fields in a
 * {@code ui:repeat} have no names here, since they share one component.
 */
final class FieldNames {
    private FieldNames() {}

    /** Returns the labels of the fields by id, each after the name of its group if it is in one, as the page goes. */
    static Map<String, String> of(UIComponent page) {
        Map<String, String> names = new LinkedHashMap<>();
        collect(page, "", names);
        return names;
    }

    private static void collect(UIComponent part, String around, Map<String, String> names) {
        Map<String, Object> attributes = part.getAttributes();
        if (attributes.get("nameOf") instanceof String field && !field.isEmpty()) {
            String label = String.valueOf(attributes.get("label"));
            names.putIfAbsent(field, around.isBlank() ? label : around + ", " + label);
        }
        Object group = attributes.get("nameIn");
        String within = group == null ? around : group.toString();
        part.getFacetsAndChildren().forEachRemaining(inner -> collect(inner, within, names));
    }
}
