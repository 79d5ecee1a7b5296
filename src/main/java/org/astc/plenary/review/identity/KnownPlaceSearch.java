package org.astc.plenary.review.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds cities and regions of known organizations, and what their people are called, unless they are the subject. */
final class KnownPlaceSearch implements Search {
    private static final int SHORTEST = 4;

    private final PhraseTree names = new PhraseTree();
    private final Map<String, Integer> stems = new HashMap<>();

    KnownPlaceSearch(List<KnownOrganization> organizations) {
        for (KnownOrganization organization : organizations) {
            add(organization.city());
            add(organization.region());
        }
    }

    private void add(String place) {
        List<String> words = Passage.split(place);
        if (words.isEmpty()) {
            return;
        }
        List<String> content =
                words.stream().filter(word -> !Nouns.isSmall(word)).toList();
        names.add(new NameForm(content.isEmpty() ? words : content, Why.KNOWN_PLACE, false, true));
        for (int length = 1; length < content.size(); length++) {
            if (length > 1 || tells(content.get(0))) {
                names.add(new NameForm(content.subList(0, length), Why.KNOWN_PLACE, false, true));
            }
        }
        for (String word : content) {
            if (content.size() > 1 && word.length() < 5 || WordList.GENERIC.has(word)) {
                continue;
            }
            for (int length = Math.max(SHORTEST, word.length() - 2); length <= word.length(); length++) {
                stems.put(word.substring(0, length), word.length());
            }
        }
    }

    private static boolean tells(String word) {
        return word.length() > 5
                && Nouns.isDistinctive(word)
                && !WordList.COMMON_WORDS.has(word)
                && !WordList.GIVEN_NAMES.has(word);
    }

    @Override
    public void search(Passage passage, List<Identity> found) {
        Set<Integer> told = new HashSet<>();
        for (int i = 0; i < passage.size(); i++) {
            int before = found.size();
            int last = names.longest(passage, i, IdentityKind.PLACE, found);
            if (found.size() > before) {
                if (isSubject(passage, i, last)) {
                    found.remove(before);
                } else {
                    told.add(i);
                    i = last;
                }
            } else if (isDemonym(passage.word(i))) {
                found.add(passage.words(i, i, IdentityKind.PLACE, Why.PEOPLE_OF_A_PLACE));
            }
        }
    }

    private boolean isDemonym(String word) {
        for (int length = SHORTEST; length < word.length() && word.length() - length <= 6; length++) {
            if (stems.containsKey(word.substring(0, length)) && WordList.DEMONYM_ENDINGS.has(word.substring(length))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSubject(Passage passage, int first, int last) {
        String next = passage.word(last + 1);
        String before = passage.word(first - 1);
        boolean named = passage.isSpaced(last + 1)
                && passage.isCapital(last + 1)
                && !WordList.INSTITUTIONS.has(next)
                && !WordList.GENERIC.has(next);
        boolean partOfName = passage.isSpaced(first)
                && passage.isCapital(first - 1)
                && !passage.isOpening(first - 1)
                && !Nouns.isSmall(before)
                && !WordList.GENERIC.has(before);
        Sentence sentence = new Sentence(passage, first);
        if (WordList.TOPICS.has(next) && passage.isSpaced(last + 1)) {
            return true;
        }
        boolean team = sentence.has(WordList.PLACE_CUES::has);
        return !passage.isHeading() && (named || partOfName)
                || sentence.isHistory() && !sentence.has(WordList.OWN::has)
                || !team && isOfATopic(passage, first);
    }

    private static boolean isOfATopic(Passage passage, int first) {
        int at = first - 1;
        while (Nouns.isSmall(passage.word(at)) && first - at < 4) {
            at--;
        }
        return WordList.TOPICS.has(passage.word(at));
    }
}
