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

    /** Begins to note what a line is about. One that is refused already is compared, and hinders no later one. */
    Line line(Entries entries, int number) {
        return new Line(entries, number, entries.faults().isEmpty());
    }

    /** One line, beside those before it. */
    final class Line {
        private final Entries entries;
        private final int number;
        private final boolean counts;

        private Line(Entries entries, int number, boolean counts) {
            this.entries = entries;
            this.number = number;
            this.counts = counts;
        }

        /**
         * Notes a key of the line; refuses it if an earlier line had it, with that line's number.
         *
         * @param key null if the line says none
         * @return whether no earlier line had it
         */
        boolean isFirst(String field, String key) {
            return key == null || isFirst(field, field, key);
        }

        /** Notes whom or what the line is about, however the line says it; only one line may be about it. */
        void noteSame(String field, UUID id) {
            isFirst(field, "id", id.toString());
        }

        /**
         * Notes the name of something new: lines with numbers of their own may have the same name, but one without is
         * the same.
         */
        void noteName(String name, boolean isNumbered) {
            Integer other = lines.get("name=" + name);
            if (other == null && !isNumbered) {
                other = lines.get("numbered=" + name);
            }
            if (other != null && other != number) {
                entries.refuse("name", "organization.fault.sameAs", other);
            } else if (counts) {
                lines.putIfAbsent((isNumbered ? "numbered=" : "name=") + name, number);
            }
        }

        private boolean isFirst(String field, String kind, String key) {
            Integer other = counts ? lines.putIfAbsent(kind + "=" + key, number) : lines.get(kind + "=" + key);
            if (other != null && other != number) {
                entries.refuse(field, "organization.fault.sameAs", other);
                return false;
            }
            return true;
        }
    }
}
