package org.astc.plenary.registration;

import org.astc.plenary.platform.DomainException;

/** The person has no address, or shares it with another person of the event, so no private link may go there. */
public class NoOwnAddress extends DomainException {
    public NoOwnAddress() {
        super("registration.noOwnAddress");
    }
}
