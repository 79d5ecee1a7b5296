package org.astc.plenary.review;

/** Why a member of the committee is not impartial about a proposal. */
public enum ConflictKind {
    /** Is named on it. */
    OWN,
    /** Somebody who is named on it belongs to the same organization. */
    SAME_ORGANIZATION,
    /** Was named on a proposal together with somebody of it, in the last three years. */
    CO_PRESENTER,
    /** Says so. */
    DECLARED
}
