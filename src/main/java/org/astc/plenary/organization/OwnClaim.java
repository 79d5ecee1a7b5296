package org.astc.plenary.organization;

import java.util.UUID;

/**
 * An organization with the domain of the caller's address, and what the caller said about it.
 *
 * @param status null: the caller did not say that they work there
 */
public record OwnClaim(UUID organizationId, String organization, ClaimStatus status) {}
