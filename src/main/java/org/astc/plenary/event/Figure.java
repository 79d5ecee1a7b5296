package org.astc.plenary.event;

/** One of the drawn phenomena of the design; each event owns one. */
public enum Figure {
    HEMICYCLE,
    ORBITS,
    WAVES,
    RINGS,
    SEEDS,
    LATTICE
}
