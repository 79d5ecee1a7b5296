package org.astc.plenary.accessibility;

/** Why somebody of the access desk opens a request. A closed list, so that no word of a request gets into the trail. */
public enum ReadingReason {
    /** To arrange what is asked for. */
    ARRANGE,
    /** To talk about it with the person. */
    TALK,
    /** To see that what was arranged is in place. */
    CHECK,
    /** To look into a complaint or an incident. */
    COMPLAINT
}
