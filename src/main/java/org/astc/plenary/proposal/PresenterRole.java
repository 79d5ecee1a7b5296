package org.astc.plenary.proposal;

/** What somebody does for a session. */
public enum PresenterRole {
    /** Plans it, and need not be on stage. */
    ORGANIZER,
    MODERATOR,
    PRESENTER,
    /** Helps with the entry only. */
    ASSISTANT;

    /** Says whether they are on stage. */
    public boolean isOnStage() {
        return this == MODERATOR || this == PRESENTER;
    }

    /** Says whether the role is one of those of which a person may have a few only. */
    public boolean isCounted() {
        return this != ASSISTANT;
    }
}
