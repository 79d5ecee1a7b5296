package org.astc.plenary.security;

import java.time.Instant;
import java.util.UUID;

/**
 * One deed as the trail shows it.
 *
 * @param actor account, buyer, person or system
 * @param account the name of the account that did it, or null
 * @param eventId the event that the thing belongs to, or null
 * @param before changed fields as JSON, or null
 * @param after changed fields as JSON, or null
 */
public record AuditLine(
        UUID id,
        Instant happenedAt,
        String actor,
        String account,
        String action,
        String subjectType,
        UUID subjectId,
        UUID eventId,
        String before,
        String after) {}
