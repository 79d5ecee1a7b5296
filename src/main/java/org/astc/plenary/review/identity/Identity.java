package org.astc.plenary.review.identity;

/**
 * A piece of a text that could tell who is behind it.
 *
 * @param start UTF-16 offset of its first unit in the text as it was given
 * @param end offset behind its last unit, over {@code start}
 * @param kind what it names
 * @param why what it was recognized by
 */
public record Identity(int start, int end, IdentityKind kind, Why why) {
    /** Returns how sure it is, 0 to 1. */
    public double confidence() {
        return why.confidence();
    }

    int length() {
        return end - start;
    }
}
