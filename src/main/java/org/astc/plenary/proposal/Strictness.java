package org.astc.plenary.proposal;

/** What happens when a proposal does not keep to a rule of the call. */
public enum Strictness {
    /** The rule does not hold. */
    OFF,
    /** It is said, and the proposal is taken. */
    WARN,
    /** The proposal is not taken. */
    BLOCK
}
