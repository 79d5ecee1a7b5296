package org.astc.plenary.people;

import java.util.UUID;

/** A merge was undone: what it moved goes back. */
public record PeopleParted(UUID mergeId, UUID keptId, UUID otherId) {}
