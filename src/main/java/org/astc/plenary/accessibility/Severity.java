package org.astc.plenary.accessibility;

/** How severe an allergy or intolerance is; the kitchen gets this, and no name. */
public enum Severity {
    PREFERENCE,
    INTOLERANCE,
    ALLERGY,
    ANAPHYLAXIS
}
