package org.astc.plenary.accessibility;

import org.astc.plenary.platform.DomainException;

/** The event has ended: nothing can be arranged any more. */
public class EventOver extends DomainException {
    public EventOver() {
        super("accessibility.over");
    }
}
