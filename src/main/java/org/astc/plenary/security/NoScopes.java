package org.astc.plenary.security;

import org.astc.plenary.platform.DomainException;

/** A token that may be used for nothing is of no use. */
public class NoScopes extends DomainException {
    public NoScopes() {
        super("security.noScopes");
    }
}
