package org.astc.plenary.review.identity;

/** What a word contributes to the name of a house or a place. */
final class Nouns {
    private Nouns() {}

    /** Returns the word without a plural s: museums and museum, ciencias and ciencia are the same. */
    static String stem(String word) {
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** Says whether the word only joins others: of, de la, and. */
    static boolean isSmall(String word) {
        return WordList.CONNECTORS.has(word) || WordList.SMALL.has(word);
    }

    /** Says whether the word tells which house or place it is. */
    static boolean isDistinctive(String word) {
        return word.length() > 1
                && !isSmall(word)
                && !WordList.GENERIC.has(word)
                && !WordList.INSTITUTIONS.has(word)
                && !Character.isDigit(word.charAt(0));
    }
}
