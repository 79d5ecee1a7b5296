package org.astc.plenary.inclusion.audit;

import org.astc.plenary.inclusion.cells.Spot;

/** A spot in one of several releases that are audited together; 0 is the new one. */
record Place(int release, Spot spot) {}
