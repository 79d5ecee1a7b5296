package org.astc.plenary.review;

import org.astc.plenary.platform.DomainException;

/** A review cannot go from where it stands to there. */
public class IllegalTransition extends DomainException {
    public IllegalTransition() {
        super("review.illegalTransition");
    }
}
