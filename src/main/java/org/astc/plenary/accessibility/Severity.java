package org.astc.plenary.accessibility;

/** How grave it is if a dish is wrong; the kitchen gets this, and no name. */
public enum Severity {
    PREFERENCE,
    INTOLERANCE,
    ALLERGY,
    ANAPHYLAXIS
}
