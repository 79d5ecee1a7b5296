package org.astc.plenary.security;

import org.astc.plenary.platform.DomainException;

/** Nobody takes off their own second factor without a code. */
public class OwnSecondFactor extends DomainException {
    public OwnSecondFactor() {
        super("security.ownSecondFactor");
    }
}
