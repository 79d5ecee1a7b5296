package org.astc.plenary.registration;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What two people of an event have under one address: whoever has the address may be either of them.
 *
 * @param events where two people with a firm place have the address
 * @param people who have the address at these events, and at no other
 */
public record SharedPlaces(Set<UUID> events, Set<UUID> people) {
    /** Nothing is shared. */
    public static final SharedPlaces NONE = new SharedPlaces(Set.of(), Set.of());

    public SharedPlaces {
        events = Set.copyOf(events);
        people = Set.copyOf(people);
    }

    /** Returns the ids of both. */
    public Set<UUID> ids() {
        return Stream.concat(events.stream(), people.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
