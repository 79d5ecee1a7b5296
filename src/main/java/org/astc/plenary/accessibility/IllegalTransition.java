package org.astc.plenary.accessibility;

import org.astc.plenary.platform.DomainException;

/** A request cannot go from where it stands to there. */
public class IllegalTransition extends DomainException {
    public IllegalTransition() {
        super("accessibility.illegalTransition");
    }
}
