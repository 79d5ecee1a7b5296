package org.astc.plenary.inclusion;

import org.astc.plenary.platform.DomainException;

/** The plan is not where this can be done: somebody else was quicker, or it was never protected. */
public class ReleaseNotReady extends DomainException {
    ReleaseNotReady() {
        super("inclusion.releaseNotReady");
    }
}
