package org.astc.plenary.inclusion;

import org.astc.plenary.platform.DomainException;

/** Nobody of the event was asked, so there is nothing to count. */
public class NobodyToCount extends DomainException {
    NobodyToCount() {
        super("inclusion.nobodyToCount");
    }
}
