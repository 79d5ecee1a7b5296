package org.astc.plenary.security;

import java.util.Map;
import java.util.UUID;

/**
 * One thing done, for the audit trail.
 *
 * @param actor account, buyer, person or system
 * @param action past tense, in kebab case: {@code order-confirmed}
 * @param subjectType the kind of thing: {@code order}
 * @param eventId the event it belongs to, or null
 * @param before fields that changed, as they were; empty if the thing is new. Never an access need or voluntary answer
 * @param after the same fields, as they are now
 */
public record Deed(
        String actor,
        String action,
        String subjectType,
        UUID subjectId,
        UUID eventId,
        Map<String, Object> before,
        Map<String, Object> after) {}
