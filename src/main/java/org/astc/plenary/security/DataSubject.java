package org.astc.plenary.security;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * The person whom personal data is about; each of the first three may be null if it is not known.
 *
 * @param leftOut ids of events and of people: what stands there under the address may be somebody else's, so it is
 *     neither shown nor erased
 */
public record DataSubject(UUID accountId, UUID personId, String email, Set<UUID> leftOut) {
    public DataSubject {
        leftOut = Set.copyOf(leftOut);
    }

    public DataSubject(UUID accountId, UUID personId, String email) {
        this(accountId, personId, email, Set.of());
    }

    /** The same person, but for what stands under the address at these events and with these people. */
    public DataSubject without(Collection<UUID> ids) {
        return new DataSubject(accountId, personId, email, Set.copyOf(ids));
    }

    /** Says whether the event or the person is left out; nothing is that is about none, whose id is null. */
    public boolean leavesOut(UUID id) {
        return id != null && leftOut.contains(id);
    }
}
