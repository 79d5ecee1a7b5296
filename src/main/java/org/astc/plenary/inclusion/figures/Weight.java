package org.astc.plenary.inclusion.figures;

/** How much a figure can carry, by the number of people that it stands on. */
public enum Weight {
    /** Under 30. */
    TOO_FEW,
    /** 30 to 99. */
    INDICATIVE,
    /** 100 and more. */
    SOLID;

    public static Weight of(int people) {
        return people < 30 ? TOO_FEW : people < 100 ? INDICATIVE : SOLID;
    }
}
