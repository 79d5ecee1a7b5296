package org.astc.plenary.security;

import java.time.Instant;
import java.time.Period;
import java.util.List;

/** What one context keeps about people and for how long, and the purge that keeps the promise every night. */
public interface Retention {
    /** What is kept how long, in the order in which people read it. */
    List<Kept> kept();

    /**
     * Purges a batch of what is too old; on several nodes each may do it at once.
     *
     * @return how much there was; 0: nothing is too old any more
     */
    int purge(Instant now);

    /**
     * One promise.
     *
     * @param what the key of its text
     * @param period from its end on; null: until the person erases it
     */
    record Kept(String what, Period period) {}
}
