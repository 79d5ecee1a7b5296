package org.astc.plenary.review.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of a person's name, folded, and what they are in it. */
final class PersonName {
    private static final int SHORTEST = 4;

    private final Set<String> given = new HashSet<>();
    private final Set<String> family = new HashSet<>();
    private final Set<String> joined = new HashSet<>();
    private final Set<String> shortened = new HashSet<>();
    private final Set<String> particles = new HashSet<>();
    private final String givenInitials;
    private final String familyInitials;

    PersonName(KnownPerson person) {
        List<String> givens = significant(Passage.split(person.given()));
        List<String> allFamilies = Passage.split(person.family());
        List<String> families = significant(allFamilies);
        given.addAll(givens);
        givens.forEach(each -> given.addAll(Nicknames.of(each)));
        givens.forEach(this::addShort);
        family.addAll(families);
        particles.addAll(allFamilies);
        particles.removeAll(family);
        givenInitials = initials(givens);
        familyInitials = initials(families);
        if (allFamilies.size() > 1) {
            joined.add(String.join("", allFamilies));
            joined.add(String.join("", families));
        }
        if (givens.size() > 1) {
            given.add(String.join("", givens));
        }
        addressForms(givens, families, String.join("", allFamilies));
    }

    /** What names become in addresses and file names: mlopez, marialopez, lopezm. */
    private void addressForms(List<String> givens, List<String> families, String allFamilies) {
        if (givens.isEmpty() || families.isEmpty()) {
            return;
        }
        List<String> endings = new ArrayList<>(families);
        endings.add(allFamilies);
        for (String ending : endings) {
            if (ending.length() > 2) {
                joined.add(givens.get(0) + ending);
                joined.add(ending + givens.get(0));
                joined.add(givens.get(0).charAt(0) + ending);
                joined.add(ending + givens.get(0).charAt(0));
                joined.add(givenInitials + ending);
            }
        }
        joined.removeAll(given);
        joined.removeAll(family);
    }

    /** Fitz for Fitzgerald: beginnings of four letters or more. */
    private void addShort(String name) {
        for (int length = SHORTEST; length < name.length(); length++) {
            shortened.add(name.substring(0, length));
        }
    }

    private static List<String> significant(List<String> words) {
        List<String> some =
                words.stream().filter(each -> !WordList.CONNECTORS.has(each)).toList();
        return some.isEmpty() ? words : some;
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(each -> initials.append(each.charAt(0)));
        return initials.toString();
    }

    /** Returns all words by which the person may be found. */
    Set<String> words() {
        Set<String> words = new HashSet<>(given);
        words.addAll(family);
        words.addAll(joined);
        words.addAll(shortened);
        return words;
    }

    boolean isGiven(String word) {
        return given.contains(word) || shortened.contains(word);
    }

    boolean isFamily(String word) {
        return family.contains(word);
    }

    boolean isParticle(String word) {
        return particles.contains(word);
    }

    /** Says whether the word is several of the person's names in one. */
    boolean isJoined(String word) {
        return joined.contains(word);
    }

    /** Says whether the letters are initials of given names, in order: M, or MJ. */
    boolean isGivenInitials(String letters) {
        return !letters.isEmpty() && letters.length() <= 3 && givenInitials.contains(letters);
    }

    /** Says whether the letters are initials of family names, in order. */
    boolean isFamilyInitials(String letters) {
        return !letters.isEmpty() && letters.length() <= 3 && familyInitials.contains(letters);
    }

    /** Says whether the letters are the initials of the whole name, or of the first given and first family name. */
    boolean isInitials(String letters) {
        if (letters.length() < 2 || givenInitials.isEmpty() || familyInitials.isEmpty()) {
            return false;
        }
        return letters.equals(givenInitials + familyInitials)
                || letters.equals(givenInitials + familyInitials.charAt(0))
                || letters.equals(givenInitials.charAt(0) + familyInitials)
                || letters.equals("" + givenInitials.charAt(0) + familyInitials.charAt(0));
    }

    /** Returns the first letters of given and family name, empty if one is missing. */
    String monogram() {
        return givenInitials.isEmpty() || familyInitials.isEmpty()
                ? ""
                : "" + givenInitials.charAt(0) + familyInitials.charAt(0);
    }
}
