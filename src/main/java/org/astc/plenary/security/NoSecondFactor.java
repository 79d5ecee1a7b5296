package org.astc.plenary.security;

import org.astc.plenary.platform.DomainException;

/** No account with this address has a second factor. */
public class NoSecondFactor extends DomainException {
    public NoSecondFactor() {
        super("security.noSecondFactor");
    }
}
