package org.astc.plenary.inclusion;

import java.time.Instant;
import java.util.UUID;

/**
 * The plan of a release as analysts see it: no figure of people but how many there are.
 *
 * @param frozenAt null before
 * @param people how many are in the population; null before it is frozen
 * @param jobId the last job that was asked for to protect it; null before
 * @param pattern which cells are hidden; null before the audit passed
 * @param refusal the key of the reason why the audit refused, or does not hold any more; else null
 */
public record ReleasePlanSummary(
        UUID id,
        UUID eventId,
        UUID authorId,
        ReleaseSpecification specification,
        ReleasePlanStatus status,
        Instant createdAt,
        Instant frozenAt,
        Integer people,
        UUID jobId,
        Instant protectedAt,
        FoundPattern pattern,
        String refusal) {}
