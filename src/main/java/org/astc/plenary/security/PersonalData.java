package org.astc.plenary.security;

import java.util.Map;

/**
 * What one context keeps about a person. Every context that keeps something implements it, and the person's export and
 * erasure go through all of them.
 */
public interface PersonalData {
    /** The name of this part in the export, such as {@code account}. */
    String part();

    /** Returns all that is kept about the person, as values that JSON knows; empty if nothing is. */
    Map<String, Object> export(DataSubject subject);

    /**
     * Says whether the export would show something, for the list of its parts. Whoever keeps much, or keeps it sealed,
     * answers without reading it; then it may be that the export shows nothing after all, but never the other way
     * round.
     */
    default boolean holds(DataSubject subject) {
        return !export(subject).isEmpty();
    }

    /** Erases what may be erased and takes the person's traits off the rest. Doing it twice does no harm. */
    void erase(DataSubject subject);
}
