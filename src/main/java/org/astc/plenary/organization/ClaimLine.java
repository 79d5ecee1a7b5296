package org.astc.plenary.organization;

import java.time.Instant;
import java.util.UUID;

/** A claim as a contact of the organization sees it. */
public record ClaimLine(UUID id, long version, String name, String email, Instant claimedAt, ClaimStatus status) {
    static ClaimLine of(StaffClaim claim) {
        return new ClaimLine(
                claim.getId(),
                claim.getVersion(),
                claim.getName(),
                claim.getEmail(),
                claim.getClaimedAt(),
                claim.getStatus());
    }
}
