package org.astc.plenary.review.calibration;

/** Why the scores of a proposal say too little to rank it by. */
public enum Doubt {
    /** It has fewer scores than asked for. */
    FEW_REVIEWS,
    /**
     * No chain of shared reviewers leads from it to most other proposals, so that nobody can tell the leniency of its
     * reviewers from its quality.
     */
    NOT_LINKED;

    /** Returns the key of the words for it. */
    public String key() {
        return "review.calibration.doubt." + name();
    }
}
