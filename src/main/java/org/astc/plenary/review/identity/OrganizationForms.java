package org.astc.plenary.review.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The ways in which an organization is written: by its names, by parts of them, by its initials. */
final class OrganizationForms {
    private final List<NameForm> forms = new ArrayList<>();
    private final Set<String> placeWords = new HashSet<>();

    OrganizationForms(KnownOrganization organization) {
        placeWords.addAll(Passage.split(organization.city()));
        placeWords.addAll(Passage.split(organization.region()));
        List<String> names = new ArrayList<>(organization.aliases());
        names.add(organization.name());
        for (String name : names) {
            List<String> words = content(name);
            if (words.isEmpty()) {
                continue;
            }
            boolean capitals = words.size() == 1 && name.equals(name.toUpperCase(Locale.ROOT));
            forms.add(new NameForm(words, Why.KNOWN_ORGANIZATION, capitals, allGeneric(words)));
            parts(words);
            joined(name);
            acronyms(name);
        }
    }

    List<NameForm> forms() {
        return forms;
    }

    private static List<String> content(String name) {
        List<String> all = Passage.split(name);
        List<String> some = all.stream().filter(word -> !Nouns.isSmall(word)).toList();
        return some.isEmpty() ? all : some;
    }

    private static boolean allGeneric(List<String> words) {
        return words.stream().noneMatch(Nouns::isDistinctive);
    }

    /** La Rueca as larueca, in file names. */
    private void joined(String name) {
        List<String> all = Passage.split(name);
        String word = String.join("", all);
        if (all.size() > 1 && all.size() < 4 && word.length() > 5) {
            forms.add(new NameForm(List.of(word), Why.NAME_IN_A_WORD, false, false));
        }
    }

    /** Neighboring words with at least one that is distinctive and not just the city; one alone if it is rare. */
    private void parts(List<String> words) {
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                List<String> part = words.subList(from, to);
                boolean tells = part.stream().anyMatch(word -> Nouns.isDistinctive(word) && !placeWords.contains(word));
                boolean house = part.stream().anyMatch(WordList.INSTITUTIONS::has) && !allGeneric(part);
                if (part.size() < words.size() && (part.size() > 1 ? tells || house : isRare(part.get(0)))) {
                    forms.add(new NameForm(part, Why.ORGANIZATION_IN_SHORT, false, !tells));
                }
            }
            skipping(words, from);
        }
    }

    /** "Harbor Museum" for Harbor Discovery Museum. */
    private void skipping(List<String> words, int from) {
        String last = words.get(words.size() - 1);
        if (from < words.size() - 2 && Nouns.isDistinctive(words.get(from)) && WordList.INSTITUTIONS.has(last)) {
            forms.add(new NameForm(List.of(words.get(from), last), Why.ORGANIZATION_IN_SHORT, false, false));
        }
    }

    private boolean isRare(String word) {
        return word.length() > 4
                && Nouns.isDistinctive(word)
                && !placeWords.contains(word)
                && !WordList.COMMON_WORDS.has(word)
                && !WordList.GIVEN_NAMES.has(word)
                && !WordList.FAMOUS.has(word)
                && !WordList.TOPICS.has(word);
    }

    private void acronyms(String name) {
        List<String> all = Passage.split(name);
        for (List<String> words : List.of(all, content(name))) {
            StringBuilder letters = new StringBuilder();
            words.forEach(word -> letters.append(word.charAt(0)));
            if (letters.length() > 2 && !WordList.ACRONYMS.has(letters.toString())) {
                forms.add(new NameForm(List.of(letters.toString()), Why.ORGANIZATION_IN_SHORT, true, true));
            }
        }
    }
}
