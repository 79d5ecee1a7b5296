package org.astc.plenary.inclusion;

import org.astc.plenary.platform.DomainException;

/** Before its end an event is counted once, and was for another plan. */
public class MilestoneTaken extends DomainException {
    MilestoneTaken() {
        super("inclusion.milestone.taken");
    }
}
