package org.astc.plenary.accessibility;

/** A heading of the form. */
public enum NeedGroup {
    HEARING,
    MOVING,
    SENSES
}
