package org.astc.plenary.registration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.astc.plenary.platform.json.JsonForm;
import org.astc.plenary.platform.json.Renamings;

/**
 * The rows that the names of a list in a configuration mean: the stored row of the name that it {@code was}, or of that
 * name, or a new one.
 *
 * @param ids by name, in the order of the list; empty for a row that is new
 * @param gone the stored rows that the list no longer names
 */
record NamedRows(Map<String, Optional<UUID>> ids, Map<String, UUID> gone) {

    /** Reads the names in the field, and nothing else of it; without the field everything stays. */
    static NamedRows of(JsonForm file, String field, Map<String, UUID> stored) {
        Map<String, Optional<UUID>> ids = new LinkedHashMap<>();
        if (!file.has(field)) {
            stored.forEach((name, id) -> ids.put(name, Optional.of(id)));
            return new NamedRows(ids, Map.of());
        }
        Renamings renamings = file.renamings(field, stored.keySet());
        renamings.names().forEach(name -> ids.put(name, renamings.before(name).map(stored::get)));
        Map<String, UUID> gone = new LinkedHashMap<>();
        renamings.gone().forEach(name -> gone.put(name, stored.get(name)));
        return new NamedRows(ids, gone);
    }

    Set<String> names() {
        return ids.keySet();
    }

    Optional<UUID> id(String name) {
        return ids.getOrDefault(name, Optional.empty());
    }
}
