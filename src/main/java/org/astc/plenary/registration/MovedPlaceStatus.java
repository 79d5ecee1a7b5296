package org.astc.plenary.registration;

/** What became of a place that came to a person with a merge. */
enum MovedPlaceStatus {
    /** It may go back. */
    MOVED,
    /** The merge was undone. */
    BACK,
    /** It does not go back: what the former person told there in confidence is to be erased. */
    ENDED
}
