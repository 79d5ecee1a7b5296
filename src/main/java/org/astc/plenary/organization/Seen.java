package org.astc.plenary.organization;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who or what the lines of one roster were about so far, so that no two say the same thing differently; and which
 * address the roster gives to whom, wherever in it that stands.
 */
final class Seen {
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    /** Notes which address the line gives to whom; not if it is refused, or says again what an earlier one said. */
    void gives(RosterPerson line) {
        String number = line.plan().externalId();
        String email = line.plan().email();
        if (!line.entries().faults().isEmpty()) {
            return;
        }
        boolean isFirstOfNumber = number == null || given.add("number=" + number);
        boolean isFirstOfEmail = email == null || given.add("email=" + email);
        if (number != null && email != null && isFirstOfNumber && isFirstOfEmail) {
            addresses.put(number, email);
        }
    }

    /** Says whether the roster gives whoever has the number another address, so that this one is free. */
    boolean isLeft(String email, String number) {
        String next = number == null ? null : addresses.get(number);
        return next != null && !next.equals(email);
    }

    /** Notes the key of a line; refuses it if another line had it, with that line's number. */
    void note(Entries entries, String field, String key, int line) {
        note(entries, field, field, key, line);
    }

    /** Notes whom or what the line is about, however the line says it; only one line may be about it. */
    void noteSame(Entries entries, String field, UUID id, int line) {
        note(entries, field, "id", id.toString(), line);
    }

    /**
     * Notes the name of something new: lines with numbers of their own may have the same name, but one without is the
     * same.
     */
    void noteName(Entries entries, String name, boolean isNumbered, int line) {
        Integer other = lines.get("name=" + name);
        if (other == null && !isNumbered) {
            other = lines.get("numbered=" + name);
        }
        if (other != null && other != line) {
            entries.refuse("name", "organization.fault.sameAs", other);
            return;
        }
        lines.putIfAbsent((isNumbered ? "numbered=" : "name=") + name, line);
    }

    private void note(Entries entries, String field, String kind, String key, int line) {
        Integer other = lines.putIfAbsent(kind + "=" + key, line);
        if (other != null && other != line) {
            entries.refuse(field, "organization.fault.sameAs", other);
        }
    }
}
