package org.astc.plenary.organization;

import java.util.UUID;

/** A merge of organizations was undone: what it moved goes back. */
public record OrganizationsParted(UUID mergeId, UUID keptId, UUID otherId) {}
