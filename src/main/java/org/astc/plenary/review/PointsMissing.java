package org.astc.plenary.review;

import org.astc.plenary.platform.DomainException;

/** A review is handed in with all points that count. */
public class PointsMissing extends DomainException {
    public PointsMissing() {
        super("review.pointsMissing");
    }
}
