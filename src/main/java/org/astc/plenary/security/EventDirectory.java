package org.astc.plenary.security;

import java.time.ZoneId;
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

    /** Returns the zone in which its times are told; empty if there is none of this id. */
    Optional<ZoneId> zoneOf(UUID eventId);

    /** Says whether the event, which is there, has ended or is archived, so that nobody registers any more. */
    boolean isOver(UUID eventId);

    /** Returns the names of those that there are, by id, with one query. */
    Map<UUID, String> namesOf(Collection<UUID> eventIds);
}
