package org.astc.plenary.people;

import java.time.Instant;

/**
 * A merge as staff see it.
 *
 * @param open whether it may still be undone
 */
public record MergeSheet(
        java.util.UUID id, PersonSheet kept, PersonSheet other, Instant mergedAt, Instant undoUntil, boolean open) {}
