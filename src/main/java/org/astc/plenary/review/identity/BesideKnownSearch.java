package org.astc.plenary.review.identity;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * Finds names beside what other searches found already: a colleague after "and", the house that somebody is from, the
 * town behind the name of a house, a house that one works with.
 */
final class BesideKnownSearch implements Search {
    private static final int LONGEST = 6;

    @Override
    public void search(Passage passage, List<Identity> found) {
        for (Identity each : List.copyOf(found)) {
            int behind = passage.wordAt(each.end());
            if (each.kind() == IdentityKind.PERSON && each.why() != Why.INITIALS) {
                colleague(passage, behind, found);
                house(passage, behind, found);
            } else if (each.kind() == IdentityKind.ORGANIZATION && each.confidence() >= 0.7) {
                town(passage, behind, found);
            }
        }
        for (int i = 0; i < passage.size(); i++) {
            if (WordList.PARTNERS.has(passage.word(i)) && !passage.isCapital(i)) {
                partner(passage, i + 1, found);
            }
        }
    }

    private static void colleague(Passage passage, int and, List<Identity> found) {
        int first = WordList.JOINING.has(passage.word(and)) ? and + 1 : and;
        boolean listed = first > and
                ? passage.isSpaced(and) && passage.isSpaced(first)
                : passage.gap(and).equals("& ");
        int last = capitals(passage, first, BesideKnownSearch::never);
        if (listed && last > first && isName(passage, first, last)) {
            found.add(passage.words(first, last, IdentityKind.PERSON, Why.COLLEAGUE_BESIDE));
        }
    }

    private static void house(Passage passage, int from, List<Identity> found) {
        String word = passage.word(from);
        boolean fits = (word.equals("from")
                        || word.equals("of")
                        || word.equals("at")
                        || word.equals("de")
                        || word.equals("del")
                        || word.equals("du"))
                && passage.isJoined(from, ",");
        if (fits) {
            organization(passage, from + 1, found);
        }
    }

    private static void partner(Passage passage, int with, List<Identity> found) {
        String word = passage.word(with);
        boolean fits = word.equals("with")
                || word.equals("con")
                || word.equals("avec")
                || word.equals("at")
                || word.equals("of")
                || word.equals("de")
                || word.equals("del")
                || word.equals("du")
                || word.equals("from")
                || word.equals("in");
        if (passage.isSpaced(with)) {
            organization(passage, fits ? with + 1 : with, found);
        }
    }

    private static void organization(Passage passage, int start, List<Identity> found) {
        int first = start;
        while (first < start + 2 && Nouns.isSmall(passage.word(first)) && !passage.isCapital(first)) {
            first++;
        }
        int last = capitals(passage, first, at -> Nouns.isSmall(passage.word(at)));
        boolean house = false;
        for (int i = first; i <= last; i++) {
            house |= Nouns.isDistinctive(passage.word(i));
        }
        if (last > first && house && !isWide(passage, first, last)) {
            found.add(passage.words(first, last, IdentityKind.ORGANIZATION, Why.ORGANIZATION_BESIDE));
        }
    }

    private static void town(Passage passage, int in, List<Identity> found) {
        String word = passage.word(in);
        boolean named = word.equals("in") || word.equals("en") || word.equals("a");
        int first = named && passage.isSpaced(in) && !passage.isCapital(in) ? in + 1 : in;
        boolean beside =
                first > in || passage.gap(in).equals(", ") || passage.gap(in).equals(" (");
        int last = capitals(passage, first, at -> WordList.CONNECTORS.has(passage.word(at)));
        boolean name = first <= last && Nouns.isDistinctive(passage.word(first));
        if (beside
                && name
                && !passage.isCapitals(first)
                && !isWide(passage, first, last)
                && !WordList.GIVEN_NAMES.has(passage.word(first))) {
            found.add(passage.words(first, last, IdentityKind.PLACE, Why.PLACE_OF_THE_TEAM));
        }
    }

    private static boolean never(int word) {
        return false;
    }

    /** Returns the last word of a row of capitals from there on, one less than the first if there is none. */
    private static int capitals(Passage passage, int first, IntPredicate between) {
        if (!passage.isCapital(first) || passage.isHeading()) {
            return first - 1;
        }
        int last = first;
        for (int next = first + 1; next <= last + 3 && next < first + LONGEST && passage.isJoined(next, "&"); next++) {
            if (passage.isCapital(next)) {
                last = next;
            } else if (!between.test(next)
                    || passage.word(next).equals("and")
                    || passage.word(next).equals("y")) {
                break;
            }
        }
        return last;
    }

    private static boolean isName(Passage passage, int first, int last) {
        for (int i = first; i <= last; i++) {
            String word = passage.word(i);
            if (WordList.GENERIC.has(word) && word.length() > 1
                    || WordList.INSTITUTIONS.has(word)
                    || WordList.FAMOUS.has(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWide(Passage passage, int first, int last) {
        return TeamPlaceSearch.isWide(passage, first, last) || WordList.ACRONYMS.has(passage.word(first));
    }
}
