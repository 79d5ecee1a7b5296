package org.astc.plenary.inclusion;

import org.astc.plenary.platform.DomainException;

/** Another release came out after this one was audited: it must be audited again. */
public class ReleaseOvertaken extends DomainException {
    ReleaseOvertaken() {
        super("inclusion.releaseOvertaken");
    }
}
