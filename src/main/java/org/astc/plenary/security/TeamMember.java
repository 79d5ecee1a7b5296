package org.astc.plenary.security;

import java.util.UUID;

/**
 * Somebody who has a role at an event.
 *
 * @param grantId the role as it was given
 * @param everywhere whether it is a role at every event
 */
public record TeamMember(UUID grantId, UUID accountId, String name, String email, Role role, boolean everywhere) {}
