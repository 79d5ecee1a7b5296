package org.astc.plenary.review.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the people of the proposal: their names in any order and choice, with particles, initials and nicknames,
 * without accents, plural, in one word with others, and as initials alone.
 */
final class KnownPeopleSearch implements Search {
    private static final int LONGEST = 12;

    private final Map<String, List<PersonName>> byWord = new HashMap<>();
    private final Map<String, List<PersonName>> byMonogram = new HashMap<>();

    KnownPeopleSearch(List<KnownPerson> people) {
        for (KnownPerson person : people) {
            PersonName name = new PersonName(person);
            name.words()
                    .forEach(word -> byWord.computeIfAbsent(word, none -> new ArrayList<>())
                            .add(name));
            byMonogram
                    .computeIfAbsent(name.monogram(), none -> new ArrayList<>())
                    .add(name);
        }
        byMonogram.remove("");
    }

    @Override
    public void search(Passage passage, List<Identity> found) {
        for (int i = 0; i < passage.size(); i++) {
            int last = i;
            for (PersonName name : named(passage.word(i))) {
                last = Math.max(last, run(passage, i, name, found));
            }
            if (last == i) {
                initials(passage, i, found);
            }
            i = last;
        }
    }

    private List<PersonName> named(String word) {
        List<PersonName> names = byWord.get(word);
        if (names == null && word.length() > 4 && word.endsWith("s")) {
            names = byWord.get(word.substring(0, word.length() - 1));
        }
        return names == null ? List.of() : names;
    }

    /** Follows a person's words from here on; returns the last of them. */
    private static int run(Passage passage, int start, PersonName name, List<Identity> found) {
        NameRun run = new NameRun(passage, name, start);
        int last = start;
        for (int next = start + 1; next < start + LONGEST && next <= last + 3; next++) {
            boolean beside =
                    passage.isJoined(next, next == last + 1 && isFamilyFirst(passage, last, next, name) ? ".," : ".");
            if (!beside) {
                break;
            }
            String word = passage.word(next);
            if (run.takes(next)) {
                last = next;
            } else if (!(word.length() == 1 || WordList.CONNECTORS.has(word))) {
                break;
            }
        }
        run.beforeAndAfter(last);
        run.identity().ifPresent(found::add);
        return last;
    }

    /** A comma is part of a name only between the family name and the given one. */
    private static boolean isFamilyFirst(Passage passage, int last, int next, PersonName name) {
        return name.isFamily(passage.word(last)) && name.isGiven(passage.word(next));
    }

    private void initials(Passage passage, int start, List<Identity> found) {
        String word = passage.word(start);
        if (word.length() > 4 || !passage.isCapitals(start)) {
            return;
        }
        StringBuilder letters = new StringBuilder(word);
        int last = start;
        if (word.length() == 1) {
            while (last - start < 3
                    && passage.word(last + 1).length() == 1
                    && passage.isCapital(last + 1)
                    && passage.gap(last + 1).startsWith(".")
                    && passage.isJoined(last + 1, ".")) {
                letters.append(passage.word(++last));
            }
        }
        if (letters.length() < 2 || (last == start && WordList.ACRONYMS.has(word))) {
            return;
        }
        String spelled = letters.toString();
        String monogram = "" + spelled.charAt(0) + spelled.charAt(spelled.length() - 1);
        boolean fits = byMonogram.getOrDefault(monogram, List.of()).stream().anyMatch(each -> each.isInitials(spelled))
                || byMonogram.getOrDefault(spelled.substring(0, 2), List.of()).stream()
                        .anyMatch(each -> each.isInitials(spelled))
                || spelled.length() > 2
                        && byMonogram.getOrDefault("" + spelled.charAt(0) + spelled.charAt(2), List.of()).stream()
                                .anyMatch(each -> each.isInitials(spelled));
        if (fits) {
            found.add(passage.words(start, last, IdentityKind.PERSON, Why.INITIALS));
        }
    }
}
