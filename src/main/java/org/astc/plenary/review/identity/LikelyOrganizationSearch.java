package org.astc.plenary.review.identity;

import java.util.List;

/**
 * Finds what looks like the name of a house that nobody knows: a kind of house with a capital, and a name before or
 * behind it. Without a name ("the Science Center") it says nothing and stays.
 */
final class LikelyOrganizationSearch implements Search {
    private static final int FARTHEST = 8;

    @Override
    public void search(Passage passage, List<Identity> found) {
        int behind = 0;
        for (int i = 0; i < passage.size(); i++) {
            if (i >= behind
                    && passage.isCapital(i)
                    && !passage.isCapitals(i)
                    && WordList.INSTITUTIONS.has(passage.word(i))) {
                behind = around(passage, i, behind, found);
            }
        }
    }

    private static int around(Passage passage, int house, int from, List<Identity> found) {
        int first = house;
        while (first > from && house - first < FARTHEST && belongsBefore(passage, first)) {
            first--;
        }
        while (first < house && isLeading(passage, first)) {
            first++;
        }
        int last = house;
        while (last - house < FARTHEST && belongsBehind(passage, last)) {
            last++;
        }
        while (last > house && !passage.isCapital(last)) {
            last--;
        }
        if (isName(passage, first, last, house)) {
            found.add(passage.words(first, last, IdentityKind.ORGANIZATION, Why.LOOKS_LIKE_AN_ORGANIZATION));
        }
        return last + 1;
    }

    private static boolean belongsBefore(Passage passage, int first) {
        int before = first - 1;
        String word = passage.word(before);
        boolean fits = passage.isCapital(before)
                || word.equals("s") && passage.gap(before).equals("'")
                || isAndOrOf(word)
                        && isKind(passage.word(before - 1))
                        && passage.isCapital(before - 1)
                        && passage.isSpaced(before);
        return fits && passage.isJoined(first, "&") && !passage.isOpening(first);
    }

    private static boolean isKind(String word) {
        return WordList.GENERIC.has(word) || WordList.INSTITUTIONS.has(word);
    }

    private static boolean isAndOrOf(String word) {
        return word.equals("of") || word.equals("and") || word.equals("the");
    }

    private static boolean isLeading(Passage passage, int first) {
        String word = passage.word(first);
        return Nouns.isSmall(word)
                || WordList.BEFORE_HOUSES.has(word)
                || passage.isOpening(first) && WordList.GENERIC.has(word);
    }

    private static boolean belongsBehind(Passage passage, int last) {
        int next = last + 1;
        if (!passage.isJoined(next, "&")) {
            return false;
        }
        String word = passage.word(next);
        if (passage.isCapital(next) && !passage.isOpening(next)) {
            return true;
        }
        boolean joins = Nouns.isSmall(word)
                && !word.equals("in")
                && !word.equals("en")
                && !word.equals("at")
                && !word.equals("a")
                && !word.equals("s");
        return joins && leadsToCapital(passage, next);
    }

    private static boolean leadsToCapital(Passage passage, int small) {
        for (int i = small + 1; i <= small + 3 && passage.isJoined(i, "&"); i++) {
            if (passage.isCapital(i)) {
                return true;
            }
            if (!Nouns.isSmall(passage.word(i))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isName(Passage passage, int first, int last, int house) {
        boolean tells = false;
        boolean strong = false;
        for (int i = first; i <= last; i++) {
            String word = passage.word(i);
            tells |= passage.isCapital(i) && Nouns.isDistinctive(word) && !isTopic(word);
            strong |= WordList.INSTITUTIONS.has(word) && !WordList.WEAK_INSTITUTIONS.has(word)
                    || WordList.HOUSE_SUBJECTS.has(word);
        }
        return tells && first != last && (strong || isPlaceOfWork(passage, first));
    }

    private static boolean isTopic(String word) {
        return WordList.FAMOUS.has(word) || WordList.TOPICS.has(word) || WordList.ACRONYMS.has(word);
    }

    private static boolean isPlaceOfWork(Passage passage, int first) {
        String before = passage.word(first - 1);
        String farther = passage.word(first - 2);
        return WordList.AT_HOUSES.has(before) || WordList.AT_HOUSES.has(farther);
    }
}
