package org.astc.plenary.proposal;

import java.util.UUID;

/**
 * A presenter in the list of a proposal, for its proposer and for staff.
 *
 * @param email null once erased
 * @param organization as typed, may be empty
 * @param organizationId of the directory, if it is known there; else null
 */
public record PresenterLine(
        UUID id,
        long version,
        String code,
        String name,
        String email,
        String organization,
        UUID organizationId,
        boolean proposer,
        PresenterRole role,
        PresenterStatus status,
        boolean firstTime) {

    /** Says whether they are on stage, and have not declined. */
    public boolean isOnStage() {
        return role.isOnStage() && status.isIn();
    }
}
