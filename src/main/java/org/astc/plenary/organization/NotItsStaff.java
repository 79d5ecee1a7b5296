package org.astc.plenary.organization;

import org.astc.plenary.platform.DomainException;

/** The caller's address is in none of the organization's domains, or they were removed from its staff before. */
public class NotItsStaff extends DomainException {
    public NotItsStaff() {
        super("organization.claim.refused");
    }
}
