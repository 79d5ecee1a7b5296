package org.astc.plenary.organization;

/** Where it stands that somebody says they work at an organization. */
public enum ClaimStatus {
    /** A contact of the organization is to say whether it is so. */
    PENDING,
    APPROVED,
    /** A contact said that it is not so, or not any more. */
    REMOVED
}
