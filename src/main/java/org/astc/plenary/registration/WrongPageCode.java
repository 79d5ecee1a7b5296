package org.astc.plenary.registration;

import org.astc.plenary.platform.DomainException;

/** The code is not the newest one of this page, was entered before, or is too old. */
public class WrongPageCode extends DomainException {
    public WrongPageCode() {
        super("registration.code.wrong");
    }
}
