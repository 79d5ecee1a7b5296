package org.astc.plenary.review.identity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds people whom nobody knows by what stands beside a name: a title, a role, what they do, a house that they are
 * from. Whoever has the family name of somebody who is a topic is left out.
 */
final class LikelyPersonSearch implements Search {
    private static final Set<String> BY = Set.of("by", "por", "par");

    @Override
    public void search(Passage passage, List<Identity> found) {
        for (int i = 0; i < passage.size(); i++) {
            if (passage.isCapital(i) && passage.word(i).length() > 1) {
                i = name(passage, i, found);
            }
        }
    }

    private static int name(Passage passage, int first, List<Identity> found) {
        int last = first;
        int names = 1;
        for (int next = first + 1; next < first + 7 && joins(passage, next); next++) {
            String word = passage.word(next);
            if (passage.isCapital(next)) {
                last = next;
                names++;
            } else if (!WordList.CONNECTORS.has(word) || word.equals("a") || word.equals("y") || word.equals("e")) {
                break;
            }
        }
        Why why = why(passage, first, last, names);
        if (why != null && !isFamous(passage, last)) {
            found.add(passage.words(first, last, IdentityKind.PERSON, why));
            return last;
        }
        return first;
    }

    private static boolean joins(Passage passage, int next) {
        boolean initial =
                passage.word(next - 1).length() == 1 && passage.gap(next).startsWith(".");
        return passage.isJoined(next, initial ? "." : "")
                && !passage.gap(next).contains("_")
                && !WordList.INSTITUTIONS.has(passage.word(next))
                && !WordList.ROLES.has(passage.word(next));
    }

    private static @Nullable Why why(Passage passage, int first, int last, int names) {
        if (isHouse(passage, first, last)) {
            return null;
        }
        String before = passage.word(first - 1);
        boolean beside = passage.isSpaced(first) || passage.isJoined(first, ".");
        if (beside
                && WordList.TITLES.has(before)
                && (passage.isCapital(first - 1) || WordList.LOWER_TITLES.has(before))
                && !(before.length() == 1 && !passage.gap(first).contains("."))) {
            return Why.TITLE_BEFORE;
        }
        boolean known = WordList.GIVEN_NAMES.has(passage.word(first));
        if (names < 2 && !known) {
            return null;
        }
        if (BY.contains(before) && (WordList.DOERS.has(passage.word(first - 2)) || known && names > 1)) {
            return Why.DONE_BY;
        }
        if (isRoleBeside(passage, first, last) && (names > 1 || known)) {
            return Why.ROLE_BESIDE;
        }
        if (names > 1
                && WordList.COMPANIONS.has(before)
                && passage.isSpaced(first)
                && isInvolved(passage, first, last)) {
            return Why.DONE_BY;
        }
        return names > 1 && isOfAHouse(passage, last) && !isTopic(passage, first, last) ? Why.HOUSE_BESIDE : null;
    }

    /** Somebody with a rare name, in a sentence that tells of the team itself. */
    private static boolean isInvolved(Passage passage, int first, int last) {
        for (int i = first; i <= last; i++) {
            String word = passage.word(i);
            if (WordList.COMMON_WORDS.has(word)
                    || WordList.TOPICS.has(word)
                    || WordList.ACRONYMS.has(word)
                    || WordList.WIDE_PLACES.has(word)) {
                return false;
            }
        }
        return new Sentence(passage, first).has(WordList.OWN::has) && !isTopic(passage, first, last);
    }

    /** "Altagracia Pichardo, de la Biblioteca Popular": a comma or a bracket, from where, and a kind of house. */
    private static boolean isOfAHouse(Passage passage, int last) {
        String next = passage.word(last + 1);
        boolean from = next.equals("from") || next.equals("of") || next.equals("at") || Nouns.isSmall(next);
        boolean beside =
                passage.gap(last + 1).startsWith(",") || passage.gap(last + 1).contains("(") || next.equals("from");
        for (int i = last + 1; beside && i < last + 6 && (i == last + 1 || passage.isJoined(i)); i++) {
            if (WordList.INSTITUTIONS.has(passage.word(i)) && passage.isCapital(i) && (from || i == last + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHouse(Passage passage, int first, int last) {
        for (int i = first; i <= last; i++) {
            String word = passage.word(i);
            if (WordList.GENERIC.has(word) && !WordList.CONNECTORS.has(word) && word.length() > 1
                    || WordList.INSTITUTIONS.has(word)) {
                return true;
            }
        }
        return passage.isJoined(last + 1)
                && passage.isCapital(last + 1)
                && WordList.INSTITUTIONS.has(passage.word(last + 1));
    }

    private static boolean isRoleBeside(Passage passage, int first, int last) {
        if (passage.isSpaced(first) && WordList.ROLES.has(passage.word(first - 1))) {
            return true;
        }
        String gap = passage.gap(last + 1);
        if (!gap.contains(",") && !gap.contains("(")) {
            return false;
        }
        for (int i = last + 1; i <= last + 4; i++) {
            if (WordList.ROLES.has(passage.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** A year in brackets, a thing named after somebody, a day: what is written of topics. */
    private static boolean isTopic(Passage passage, int first, int last) {
        int next = passage.word(last + 1).equals("s") ? last + 2 : last + 1;
        boolean thing = passage.isJoined(next) && WordList.NOUNS_OF_EPONYMS.has(passage.word(next));
        boolean inner = false;
        for (int i = first; i <= last; i++) {
            inner |= WordList.NOUNS_OF_EPONYMS.has(passage.word(i)) || WordList.TOPICS.has(passage.word(i));
        }
        return thing || inner || new Sentence(passage, first).isHistory();
    }

    private static boolean isFamous(Passage passage, int last) {
        return WordList.FAMOUS.has(passage.word(last));
    }
}
