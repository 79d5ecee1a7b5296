package org.astc.plenary.security;

import org.astc.plenary.platform.DomainException;

/** The code is not the one of the authenticator app at this time, was used before, or is no recovery code left. */
public class WrongCode extends DomainException {
    public WrongCode() {
        super("security.wrongCode");
    }
}
