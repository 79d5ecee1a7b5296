package org.astc.plenary.registration;

import org.astc.plenary.platform.DomainException;

/** Somebody has saved so many sets of columns at the event that one must go before another comes. */
public class TooManySavedColumns extends DomainException {
    TooManySavedColumns(int limit) {
        super("registration.export.tooManySets", limit);
    }
}
