package org.astc.plenary.accessibility;

import org.astc.plenary.platform.DomainException;

/** Nothing is asked for. */
public class EmptyWish extends DomainException {
    public EmptyWish() {
        super("accessibility.empty");
    }
}
