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

    /** Erases what may be erased and takes the person's traits off the rest. Doing it twice does no harm. */
    void erase(DataSubject subject);
}
