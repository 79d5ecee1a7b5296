package org.astc.plenary.inclusion;

import org.astc.plenary.platform.DomainException;

/** The people of a plan are counted at its milestone, neither before nor after. */
public class MilestoneNotReached extends DomainException {
    MilestoneNotReached() {
        super("inclusion.milestone.notReached");
    }
}
