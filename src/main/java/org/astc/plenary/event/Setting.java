package org.astc.plenary.event;

/** Where people take part: in a house, at a screen, or either. */
public enum Setting {
    IN_PERSON,
    ONLINE,
    HYBRID;

    public boolean hasPlace() {
        return this != ONLINE;
    }

    public boolean isOnline() {
        return this != IN_PERSON;
    }
}
