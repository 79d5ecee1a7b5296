package org.astc.plenary.accessibility;

import org.astc.plenary.platform.DomainException;

/** The person has asked so often that the desk would rather talk. */
public class TooManyRequests extends DomainException {
    public TooManyRequests() {
        super("accessibility.tooMany");
    }
}
