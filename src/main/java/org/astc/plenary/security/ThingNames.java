package org.astc.plenary.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Knows some of the things in the audit trail by what people call them: a name, an address, a code. Each context
 * answers for its own things; those who keep what was told in confidence answer for none.
 */
public interface ThingNames {
    /**
     * Returns the names of those that it knows, by id, with as many statements for many as for one, or none if there
     * are no ids. Asks no permission: the page that shows the trail has.
     */
    Map<UUID, String> namesOf(Collection<UUID> ids);

    /** Returns the second of each row, a name, by the first, an id. */
    static Map<UUID, String> byId(List<Object[]> rows) {
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
