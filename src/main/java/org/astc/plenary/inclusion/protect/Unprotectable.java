package org.astc.plenary.inclusion.protect;

import java.util.Set;
import org.astc.plenary.inclusion.cells.Spot;

/** No set of further cells protects these: the tables that hold them cannot be released. */
public final class Unprotectable extends Exception {
    private final transient Set<Spot> cells;

    /** Names the cell. */
    public Unprotectable(Spot cell) {
        this(Set.of(cell));
    }

    Unprotectable(Set<Spot> cells) {
        super("cannot be protected: " + cells);
        this.cells = Set.copyOf(cells);
    }

    public Set<Spot> cells() {
        return cells;
    }
}
