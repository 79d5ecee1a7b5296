package org.astc.plenary.review;

import org.astc.plenary.platform.DomainException;

/** Reviews of the round are not written at this moment. */
public class RoundClosed extends DomainException {
    public RoundClosed() {
        super("review.roundClosed");
    }
}
