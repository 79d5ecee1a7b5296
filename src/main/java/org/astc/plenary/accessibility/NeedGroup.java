package org.astc.plenary.accessibility;

/** A heading of the form, in the order of the form. It is stored nowhere. */
public enum NeedGroup {
    MOBILITY,
    HEARING,
    VISION,
    SENSORY,
    SUPPORT,
    ROOMS
}
