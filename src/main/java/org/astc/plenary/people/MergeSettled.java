package org.astc.plenary.people;

import java.util.UUID;

/** A merge cannot be undone any more: what waited for that is over. */
public record MergeSettled(UUID mergeId, UUID keptId, UUID otherId) {}
