package org.astc.plenary.organization;

import java.util.UUID;

/**
 * Two records of one organization became one. What belongs to the other belongs to the kept one from now on; each
 * context notes what it moves, so that it can be put back.
 */
public record OrganizationsMerged(UUID mergeId, UUID keptId, UUID otherId) {}
