package org.astc.plenary.inclusion.protect;

/** The solver did not finish in the time it had: nothing is released. */
public final class TooSlow extends RuntimeException {
    TooSlow() {
        super("the solver took too long");
    }
}
