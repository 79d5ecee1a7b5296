package org.astc.plenary.organization;

import java.util.HashMap;
import java.util.Map;

/** Who or what the lines of one roster were about so far, so that no two say the same thing differently. */
final class Seen {
    private final Map<String, Integer> lines = new HashMap<>();

    /** Notes the key of a line; refuses it if another line had it, with that line's number. */
    void note(Entries entries, String field, String key, int line) {
        Integer other = lines.putIfAbsent(field + "=" + key, line);
        if (other != null && other != line) {
            entries.refuse(field, "organization.fault.sameAs", other);
        }
    }
}
