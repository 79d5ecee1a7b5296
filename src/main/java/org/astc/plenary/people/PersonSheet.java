package org.astc.plenary.people;

import java.time.Instant;
import java.util.UUID;

/**
 * A record as staff see it.
 *
 * @param version to be brought back with a change
 */
public record PersonSheet(UUID id, long version, PersonTraits traits, Instant knownSince) {
    static PersonSheet of(Person person) {
        return new PersonSheet(person.getId(), person.getVersion(), person.look(), person.getCreatedAt());
    }
}
