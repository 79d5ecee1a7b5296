package org.astc.plenary.organization;

import java.time.Instant;
import java.util.UUID;

/**
 * A merge as staff see it.
 *
 * @param open whether it may still be undone
 */
public record OrganizationMergeSheet(
        UUID id, OrganizationSheet kept, OrganizationSheet other, Instant mergedAt, Instant undoUntil, boolean open) {}
