package org.astc.plenary.security;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds the event of an address, so that a permission can be asked for it. The context of events answers. */
public interface EventDirectory {
    /** Returns the event, published or not; empty if there is none of this slug. */
    Optional<UUID> idOf(String slug);

    /** Returns the slug, published or not; empty if there is none of this id. */
    Optional<String> slugOf(UUID eventId);

    /** Returns its name, for people who read of it elsewhere; empty if there is none of this id. */
    Optional<String> nameOf(UUID eventId);

    /** Returns the names of those that there are, by id, with one query. */
    Map<UUID, String> namesOf(Collection<UUID> eventIds);
}
