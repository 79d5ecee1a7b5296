package org.astc.plenary.review.identity;

import java.util.List;
import java.util.Set;

/**
 * A way to write a name.
 *
 * @param words folded, without those that only join
 * @param why what it is recognized by
 * @param capitals whether it must be all capitals, as acronyms are
 * @param strict whether each word must begin with a capital, since they are words of every day
 */
record NameForm(List<String> words, Why why, boolean capitals, boolean strict) {
    private static final Set<String> ARTICLES = Set.of("the", "el", "la", "le", "l", "al", "del", "au", "du", "our");

    NameForm {
        words = List.copyOf(words);
    }

    /** Says whether the words of the passage from first to last are this name and not just the same words. */
    boolean fits(Passage passage, int first, int last) {
        if (passage.isInAName(first, last)) {
            return words.size() > 1 || words.get(0).length() > 3 || passage.isCapitals(first);
        }
        if (capitals) {
            return passage.isCapitals(first);
        }
        if (why == Why.NAME_IN_A_WORD) {
            return true;
        }
        if (words.size() == 1) {
            return passage.isCapital(first) ? fitsAlone(passage, first) : isTheHouse(passage, first);
        }
        boolean rare = words.stream().anyMatch(word -> Nouns.isDistinctive(word) && !WordList.COMMON_WORDS.has(word));
        return allCapital(passage, first, last) || !strict && rare;
    }

    /** A rare word in small letters, with an article, as people type on a phone. */
    private boolean isTheHouse(Passage passage, int word) {
        return why == Why.KNOWN_ORGANIZATION
                && ARTICLES.contains(passage.word(word - 1))
                && words.get(0).equals(passage.word(word))
                && !WordList.FAMOUS.has(words.get(0))
                && words.get(0).length() > 4
                && Nouns.isDistinctive(words.get(0))
                && !WordList.COMMON_WORDS.has(words.get(0));
    }

    private boolean fitsAlone(Passage passage, int word) {
        boolean followed = passage.isSpaced(word + 1) && passage.isCapital(word + 1);
        if (why == Why.ORGANIZATION_IN_SHORT) {
            return !followed || WordList.INSTITUTIONS.has(passage.word(word + 1));
        }
        if (!WordList.COMMON_WORDS.has(words.get(0)) && !WordList.GENERIC.has(words.get(0))) {
            return true;
        }
        if (ARTICLES.contains(passage.word(word - 1)) && passage.isCapital(word - 1) && !passage.isOpening(word - 1)) {
            return true;
        }
        boolean possessive = passage.word(word + 1).equals("s");
        boolean before = passage.isCapital(word - 1) && passage.isSpaced(word) && !passage.isOpening(word - 1);
        return (!passage.isOpening(word) || possessive) && !followed && !before && !passage.isCapitals(word);
    }

    private static boolean allCapital(Passage passage, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!passage.isCapital(i) && !Nouns.isSmall(passage.word(i)) && !passage.isNumber(i)) {
                return false;
            }
        }
        return true;
    }
}
