package org.astc.plenary.event;

/** What an event is open for, for a while. */
public enum PhaseKind {
    REGISTRATION,
    CALL,
    ACCESS_REQUESTS
}
