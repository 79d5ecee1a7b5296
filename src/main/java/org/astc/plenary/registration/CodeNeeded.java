package org.astc.plenary.registration;

import org.astc.plenary.platform.DomainException;

/** What was told in confidence is shown only after the code that was sent to the person's own address. */
public class CodeNeeded extends DomainException {
    public CodeNeeded() {
        super("registration.code.needed");
    }
}
