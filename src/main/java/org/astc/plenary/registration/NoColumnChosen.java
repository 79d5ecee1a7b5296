package org.astc.plenary.registration;

import org.astc.plenary.platform.DomainException;

/** A file without a column would say nothing. */
public class NoColumnChosen extends DomainException {
    public NoColumnChosen() {
        super("registration.export.noColumn");
    }
}
