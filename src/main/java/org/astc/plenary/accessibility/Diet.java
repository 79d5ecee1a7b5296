package org.astc.plenary.accessibility;

/** What somebody eats, or must avoid. */
public enum Diet {
    VEGETARIAN,
    VEGAN,
    HALAL,
    KOSHER,
    GLUTEN_FREE,
    DAIRY_FREE,
    NUT_FREE,
    SHELLFISH_FREE,
    SOY_FREE,
    PORK_FREE
}
