package org.astc.plenary.event;

import org.astc.plenary.platform.DomainException;

/** An event cannot go from where it stands to where it was told to go. */
public class IllegalTransition extends DomainException {
    IllegalTransition(EventStatus from, EventStatus to) {
        super("event.illegalTransition", from.name(), to.name());
    }
}
