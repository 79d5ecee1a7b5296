package org.astc.plenary.inclusion;

import org.astc.plenary.platform.DomainException;

/** Another plan was counted at this milestone already, and it is one at which an event is counted once. */
public class MilestoneTaken extends DomainException {
    MilestoneTaken() {
        super("inclusion.milestone.taken");
    }
}
