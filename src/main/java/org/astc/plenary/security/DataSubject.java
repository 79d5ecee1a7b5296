package org.astc.plenary.security;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * The person whom personal data is about; each of the first three may be null if it is not known.
 *
 * @param alsoKnownAs records of the person that have another address by now
 * @param leftOut ids of events and of people: what stands there under the address may be somebody else's, so it is
 *     neither shown nor erased
 */
public record DataSubject(UUID accountId, UUID personId, String email, Set<UUID> alsoKnownAs, Set<UUID> leftOut) {
    public DataSubject {
        alsoKnownAs = Set.copyOf(alsoKnownAs);
        leftOut = Set.copyOf(leftOut);
    }

    public DataSubject(UUID accountId, UUID personId, String email) {
        this(accountId, personId, email, Set.of(), Set.of());
    }

    /** The same person, known by these records, too. */
    public DataSubject with(Collection<UUID> records) {
        return new DataSubject(accountId, personId, email, Set.copyOf(records), leftOut);
    }

    /** The same person, but for what stands under the address at these events and with these people. */
    public DataSubject without(Collection<UUID> ids) {
        return new DataSubject(accountId, personId, email, alsoKnownAs, Set.copyOf(ids));
    }

    /** Says whether the event or the person is left out; nothing is that is about none, whose id is null. */
    public boolean leavesOut(UUID id) {
        return id != null && leftOut.contains(id);
    }
}
