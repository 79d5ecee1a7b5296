package org.astc.plenary.review.identity;

import java.util.function.Predicate;

/** The words around a word, as far as its sentence goes and no farther than a few words. */
final class Sentence {
    private static final int FARTHEST = 14;

    private final Passage passage;
    private final int first;
    private final int last;

    Sentence(Passage passage, int word) {
        this.passage = passage;
        int from = word;
        while (from > 0 && word - from < FARTHEST && !passage.isOpening(from)) {
            from--;
        }
        int to = word;
        while (to + 1 < passage.size() && to - word < FARTHEST && !passage.isOpening(to + 1)) {
            to++;
        }
        first = from;
        last = to;
    }

    boolean has(Predicate<String> words) {
        for (int i = first; i <= last; i++) {
            if (words.test(passage.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Says whether it tells of a year before living memory of a team: 1000 to 1989. */
    boolean isHistory() {
        return has(word -> word.length() == 4
                && word.charAt(0) == '1'
                && word.compareTo("1990") < 0
                && Character.isDigit(word.charAt(3)));
    }
}
