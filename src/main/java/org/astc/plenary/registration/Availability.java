package org.astc.plenary.registration;

import java.util.Locale;

/** How much is left of a type or an add-on, in a word. */
public enum Availability {
    AVAILABLE,
    FEW,
    SOLD_OUT,
    WAITING_LIST;

    private static final int FEW_AT_MOST = 20;

    /**
     * Returns the word for so many places left. Few is a fifth of the capacity, but at least 1 and at most 20: below
     * that a reader should hurry.
     */
    static Availability of(int left, int capacity) {
        if (left <= 0) {
            return SOLD_OUT;
        }
        return left <= Math.max(1, Math.min(FEW_AT_MOST, capacity / 5)) ? FEW : AVAILABLE;
    }

    /** Returns the word of the API: {@code sold_out}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
