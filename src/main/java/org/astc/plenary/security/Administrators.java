package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Those who may give every role at every event. One of them at least always stays, whatever way another goes: by losing
 * the role or by being erased.
 */
@ApplicationScoped
class Administrators {
    private RoleGrants grants;

    protected Administrators() {}

    @Inject
    Administrators(RoleGrants grants) {
        this.grants = grants;
    }

    /**
     * Asks that there be another one, and keeps that so until the transaction ends.
     *
     * @throws LastAdministrator if this account alone is left
     */
    void requireAnother(UUID accountId) {
        if (grants.lockEverywhere(Role.ADMINISTRATOR).stream().allMatch(accountId::equals)) {
            throw new LastAdministrator();
        }
    }

    /** Asks that there be another one if this account is one. */
    void requireAnotherIfOne(UUID accountId) {
        if (grants.has(accountId, new Caller.Grant(Role.ADMINISTRATOR, null))) {
            requireAnother(accountId);
        }
    }
}
