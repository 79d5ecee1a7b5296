package org.astc.plenary.registration;

import java.time.Instant;

/** A firm order that was placed elsewhere or earlier, and when. */
public record TakenOver(HoldRequest request, Instant placedAt) {}
