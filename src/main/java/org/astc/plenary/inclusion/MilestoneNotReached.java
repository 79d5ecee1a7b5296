package org.astc.plenary.inclusion;

import org.astc.plenary.platform.DomainException;

/** The people of a plan are counted when its milestone has come, and not before. */
public class MilestoneNotReached extends DomainException {
    MilestoneNotReached() {
        super("inclusion.milestone.notReached");
    }
}
