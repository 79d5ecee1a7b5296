package org.astc.plenary.security;

import org.astc.plenary.platform.DomainException;

/** The house needs somebody who may give roles; the last one cannot be taken that right. */
public class LastAdministrator extends DomainException {
    public LastAdministrator() {
        super("security.lastAdministrator");
    }
}
