package org.astc.plenary.inclusion;

import org.astc.plenary.platform.DomainException;

/** Protecting or auditing did not come to an end in time: nothing is released. */
public class ReleaseTooLate extends DomainException {
    ReleaseTooLate() {
        super("inclusion.releaseTooLate");
    }
}
