package org.astc.plenary.review;

import org.astc.plenary.platform.DomainException;

/** Somebody with a conflict of interest is given no such proposal. */
public class NotImpartial extends DomainException {
    public NotImpartial() {
        super("review.notImpartial");
    }
}
