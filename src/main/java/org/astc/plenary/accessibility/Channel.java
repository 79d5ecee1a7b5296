package org.astc.plenary.accessibility;

/** How somebody wants to talk with the access desk. */
public enum Channel {
    EMAIL,
    TEXT_MESSAGE,
    PHONE_OR_RELAY,
    VIDEO_IN_SIGN
}
