package org.astc.plenary.proposal;

/** For whom a session is. */
public enum Level {
    INTRODUCTORY,
    INTERMEDIATE,
    ADVANCED
}
