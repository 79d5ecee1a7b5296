package org.astc.plenary.event;

/** One of the five fields of color of the design; each event owns one. There are no free colors. */
public enum ColorField {
    MARIGOLD,
    CORAL,
    LAGOON,
    MOSS,
    PLUM
}
