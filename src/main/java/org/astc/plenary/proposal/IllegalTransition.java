package org.astc.plenary.proposal;

import org.astc.plenary.platform.DomainException;

/** A proposal or a presenter cannot go from where they stand to there. */
public class IllegalTransition extends DomainException {
    public IllegalTransition() {
        super("proposal.illegalTransition");
    }
}
