package org.astc.plenary.event;

/** What a room offers for access. */
public enum RoomFeature {
    STEP_FREE,
    HEARING_LOOP,
    CAPTION_SCREEN,
    INTERPRETER_SPACE,
    POWERCHAIR_SPACES,
    ACCESSIBLE_RESTROOM,
    STEP_FREE_STAGE,
    ADJUSTABLE_LIGHT,
    QUIET,
    LIVESTREAM
}
