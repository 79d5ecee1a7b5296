package org.astc.plenary.inclusion;

import org.astc.plenary.platform.DomainException;

/**
 * The audit refuses the release, or holds no more; the reason is told in general terms, since more would say where it
 * is weak.
 */
public class ReleaseRefused extends DomainException {
    /** An earlier release stands in the way: too few people more or fewer, or it would be undone. */
    static final String TOO_NEAR = "inclusion.refused.tooNear";

    /** A hidden number can be narrowed down too far. */
    static final String WEAK = "inclusion.refused.weak";

    /** The audit passed, and another release came out since. */
    static final String OVERTAKEN = "inclusion.refused.overtaken";

    /** The audit passed, and the files that approval would write are not those that were audited. */
    static final String CHANGED = "inclusion.refused.changed";

    /** Says whether the audit passed once, and only has to be done again. */
    public static boolean isOutdated(String reason) {
        return OVERTAKEN.equals(reason) || CHANGED.equals(reason);
    }

    ReleaseRefused(String key) {
        super(key);
    }
}
