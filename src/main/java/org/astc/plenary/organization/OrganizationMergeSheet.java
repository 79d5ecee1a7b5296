package org.astc.plenary.organization;

import java.time.Instant;
import java.util.UUID;

/**
 * A merge as staff see it.
 *
 * @param open whether it may still be undone
 * @param undone whether it was undone, so that both records are there again
 */
public record OrganizationMergeSheet(
        UUID id,
        OrganizationSheet kept,
        OrganizationSheet other,
        Instant mergedAt,
        Instant undoUntil,
        boolean open,
        boolean undone) {}
