package org.astc.plenary.event;

/** Whether a fact about access says what is there for everybody, or what does not work yet. */
public enum FactKind {
    PROVIDED,
    GAP
}
