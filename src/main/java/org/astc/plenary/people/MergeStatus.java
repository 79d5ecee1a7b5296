package org.astc.plenary.people;

/** Where a merge of two records stands. */
public enum MergeStatus {
    /** It may be undone. */
    OPEN,
    UNDONE,
    /** It cannot be undone any more. */
    SETTLED
}
