package org.astc.plenary.event;

/** A fact about access as it is read, in the language of the event. */
public record AccessStatement(FactKind kind, String text) {}
