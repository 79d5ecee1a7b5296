package org.astc.plenary.security;

import org.astc.plenary.platform.DomainException;

/** The deed asks for somebody who has just signed in; this session is too old for it. */
public class FreshSignInNeeded extends DomainException {
    public FreshSignInNeeded() {
        super("security.freshSignInNeeded");
    }
}
