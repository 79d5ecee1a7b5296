package org.astc.plenary.security;

import org.astc.plenary.platform.DomainException;

/** Address and password do not belong together; which of the two is wrong is nobody's business. */
public class WrongPassword extends DomainException {
    public WrongPassword() {
        super("security.wrongPassword");
    }
}
