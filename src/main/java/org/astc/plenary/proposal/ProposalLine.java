package org.astc.plenary.proposal;

import java.time.Instant;
import java.util.UUID;

/**
 * A proposal in the staff's list.
 *
 * @param track name of the track
 * @param format name of the format
 * @param proposer name of who wrote it; empty once erased
 * @param onStage how many are on stage
 */
public record ProposalLine(
        UUID id,
        String code,
        String title,
        ProposalStatus status,
        String track,
        String format,
        String proposer,
        long onStage,
        Instant submittedAt) {}
