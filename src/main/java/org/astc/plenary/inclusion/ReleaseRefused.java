package org.astc.plenary.inclusion;

import org.astc.plenary.platform.DomainException;

/** The audit refuses the release; the reason is told in general terms, since more would say where it is weak. */
public class ReleaseRefused extends DomainException {
    /** An earlier release stands in the way: too few people more or fewer, or it would be undone. */
    static final String TOO_NEAR = "inclusion.refused.tooNear";

    /** A hidden number can be narrowed down too far. */
    static final String WEAK = "inclusion.refused.weak";

    ReleaseRefused(String key) {
        super(key);
    }
}
