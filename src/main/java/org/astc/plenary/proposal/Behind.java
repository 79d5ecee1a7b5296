package org.astc.plenary.proposal;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who is behind a proposal, for finding conflicts of interest and names in its texts. Never shown to a reviewer, nor
 * told apart by anything that one sees.
 *
 * @param people all who are named on it, also those who declined
 */
public record Behind(UUID proposalId, List<Somebody> people) {
    public Behind {
        people = List.copyOf(people);
    }

    /**
     * One of them.
     *
     * @param email null once erased
     * @param organization as typed, may be empty
     * @param organizationId of the directory, or null
     */
    public record Somebody(UUID personId, String name, String email, String organization, UUID organizationId) {}

    /** Returns the organizations of the directory that its people belong to. */
    public Set<UUID> organizations() {
        return people.stream()
                .map(Somebody::organizationId)
                .filter(java.util.Objects::nonNull)
                .collect(java.util.stream.Collectors.toSet());
    }
}
