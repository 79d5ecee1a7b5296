package org.astc.plenary.event;

/** What sort of event it is. */
public enum EventKind {
    ANNUAL_CONFERENCE,
    WEBINAR,
    WORKSHOP,
    TOUR,
    MEETING
}
