package org.astc.plenary.inclusion;

/** What somebody did with a question. Four different things, never taken for one another. */
public enum AnswerState {
    ANSWERED,
    PREFER_NOT_TO_SAY,
    SKIPPED,
    /** The question did not come up, because of what was said to the one before it. */
    NOT_ASKED
}
