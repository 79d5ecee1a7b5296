package org.astc.plenary.inclusion.protect;

import org.astc.plenary.inclusion.cells.Spot;

/** No set of further cells protects this one: the tables that hold it cannot be released. */
public final class Unprotectable extends Exception {
    private final transient Spot cell;

    Unprotectable(Spot cell) {
        super("cannot be protected: " + cell);
        this.cell = cell;
    }

    public Spot cell() {
        return cell;
    }
}
