package org.astc.plenary.people;

import java.util.UUID;

/**
 * Two records of one person became one. What belongs to the other belongs to the kept one from now on; each context
 * notes what it moves, so that it can be put back. What was told in confidence is never moved.
 */
public record PeopleMerged(UUID mergeId, UUID keptId, UUID otherId) {}
