package org.astc.plenary.proposal;

import java.time.Instant;
import java.util.UUID;

/**
 * What staff say of a late code when they make it.
 *
 * @param mostUses 1 to 1,000
 * @param trackId for which alone it is good; null: for each that is not closed and, used in it, for a closed one too
 * @param formatId for which alone it is good, or null
 * @param note for whom it is, for staff, up to 200 characters
 */
public record LateCodePlan(Instant validUntil, int mostUses, UUID trackId, UUID formatId, String note) {}
