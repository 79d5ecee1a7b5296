package org.astc.plenary.security;

import org.astc.plenary.platform.DomainException;

/** The first step of signing in is over: finished, or too long ago. It begins again with the password or a link. */
public class FirstStepGone extends DomainException {
    public FirstStepGone() {
        super("security.firstStepGone");
    }
}
