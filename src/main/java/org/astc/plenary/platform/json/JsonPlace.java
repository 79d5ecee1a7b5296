package org.astc.plenary.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** An object of the input with its place, what was read of it, and the faults of the whole input. */
class JsonPlace {
    final JsonNode node;
    final List<InvalidInput.Fault> faults;
    final List<JsonPlace> parts = new ArrayList<>();
    private final String pointer;
    private final Set<String> read = new HashSet<>();

    JsonPlace(JsonNode node, String pointer, List<InvalidInput.Fault> faults) {
        this.node = node;
        this.pointer = pointer;
        this.faults = faults;
        if (!node.isObject()) {
            add(pointer, InvalidInput.Fault.STANDARD + "object");
        }
    }

    /** Says whether the field is there, be it null. */
    public final boolean has(String field) {
        return node.has(field);
    }

    /** Says whether the field is absent or null; reads it. */
    public final boolean isNothing(String field) {
        JsonNode value = value(field);
        return value.isMissingNode() || value.isNull();
    }

    /** Notes that something is wrong with the field; the message is that of the key. */
    public final void refuse(String field, String key, Object... arguments) {
        add(at(field), key, arguments);
    }

    /** Says whether anything is wrong with the input so far. */
    public final boolean isFlawed() {
        return !faults.isEmpty();
    }

    /** Says whether something is wrong with this very field. */
    public final boolean isFaulty(String field) {
        String place = at(field);
        return faults.stream().anyMatch(fault -> fault.pointer().equals(place));
    }

    final void fault(String field, String code) {
        add(at(field), InvalidInput.Fault.STANDARD + code);
    }

    final void add(String place, String key, Object... arguments) {
        faults.add(new InvalidInput.Fault(place, key, List.of(arguments)));
    }

    final JsonNode value(String field) {
        read.add(field);
        return node.path(field);
    }

    final String at(String field) {
        return pointer + "/" + field.replace("~", "~0").replace("/", "~1");
    }

    final void refuseOthers() {
        Iterator<String> names = node.fieldNames();
        while (names.hasNext()) {
            String name = names.next();
            if (!read.contains(name)) {
                fault(name, "unknown-field");
            }
        }
        parts.forEach(JsonPlace::refuseOthers);
    }
}
