package org.astc.plenary.people;

import java.time.Instant;
import java.util.UUID;

/**
 * A merge as staff see it.
 *
 * @param open whether it may still be undone
 * @param undone whether it was undone, so that both records are there again
 */
public record MergeSheet(
        UUID id,
        PersonSheet kept,
        PersonSheet other,
        Instant mergedAt,
        Instant undoUntil,
        boolean open,
        boolean undone) {}
