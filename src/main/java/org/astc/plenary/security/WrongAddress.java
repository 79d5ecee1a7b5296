package org.astc.plenary.security;

import org.astc.plenary.platform.DomainException;

/** This is no e-mail address that a mail could be sent to. */
public class WrongAddress extends DomainException {
    public WrongAddress() {
        super("security.wrongAddress");
    }
}
