package org.astc.plenary.security;

import org.astc.plenary.platform.DomainException;

/** The link was real, but it was used, replaced by a newer one, or is too old; a new one is free. */
public class SignInLinkSpent extends DomainException {
    public SignInLinkSpent() {
        super("security.linkSpent");
    }
}
