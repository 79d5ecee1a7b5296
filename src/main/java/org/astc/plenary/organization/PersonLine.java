package org.astc.plenary.organization;

import java.util.UUID;

/**
 * Somebody in the list of people.
 *
 * @param email null if none is known
 * @param organization the name of where the person works; null if that is not known, as its id is then
 */
public record PersonLine(UUID id, String name, String email, UUID organizationId, String organization) {}
