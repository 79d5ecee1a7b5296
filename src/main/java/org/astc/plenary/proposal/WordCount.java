package org.astc.plenary.proposal;

import java.util.regex.Pattern;

/** Counts words as the limits of a call do; the script of the form counts in the same way. */
public final class WordCount {
    /** Words of the abstract, which the program prints. */
    public static final int MOST_OF_ABSTRACT = 300;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’.-]*");

    private WordCount() {}

    /** Returns how many words the text has; a number is one, and so is a word with a hyphen. */
    public static int of(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}
