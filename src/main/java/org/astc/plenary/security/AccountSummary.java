package org.astc.plenary.security;

import java.util.UUID;

/**
 * Who an account is.
 *
 * @param personId null as long as it is not known
 */
public record AccountSummary(UUID id, String email, String name, UUID personId) {}
