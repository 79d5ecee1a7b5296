package org.astc.plenary.review.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds contacts that are known, however they are cut: the same words, or the same digits, in a row. */
final class KnownContactSearch implements Search {
    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    KnownContactSearch(List<String> contacts) {
        for (String contact : contacts) {
            List<String> words = Passage.split(contact);
            if (String.join("", words).length() > 3) {
                byFirst.computeIfAbsent(words.get(0), none -> new ArrayList<>()).add(words);
            }
        }
    }

    @Override
    public void search(Passage passage, List<Identity> found) {
        for (int i = 0; i < passage.size(); i++) {
            for (List<String> words : byFirst.getOrDefault(passage.word(i), List.of())) {
                if (isHere(passage, i, words)) {
                    found.add(passage.words(i, i + words.size() - 1, kind(words), Why.KNOWN_CONTACT));
                }
            }
        }
    }

    private static boolean isHere(Passage passage, int start, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!passage.word(start + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static IdentityKind kind(List<String> words) {
        return words.stream().allMatch(word -> Character.isDigit(word.charAt(0)))
                ? IdentityKind.PHONE
                : IdentityKind.HANDLE;
    }
}
