package org.astc.plenary.inclusion;

import org.astc.plenary.platform.DomainException;

/** Whoever planned a release never approves it. */
public class SameAnalyst extends DomainException {
    SameAnalyst() {
        super("inclusion.sameAnalyst");
    }
}
