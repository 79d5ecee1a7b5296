package org.astc.plenary.review.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds where a team says that it is, though nobody knows the place: "our museum in X", "aquí en X", "basé à X". */
final class TeamPlaceSearch implements Search {
    private static final Set<String> COUNTRIES = Stream.of("en", "es", "fr")
            .map(Locale::forLanguageTag)
            .flatMap(language -> Arrays.stream(Locale.getISOCountries())
                    .map(country ->
                            new Locale.Builder().setRegion(country).build().getDisplayCountry(language)))
            .map(name -> String.join(" ", Passage.split(name)))
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public void search(Passage passage, List<Identity> found) {
        for (int i = 1; i < passage.size(); i++) {
            if (WordList.IN.has(passage.word(i)) && !passage.isCapital(i) && leads(passage, i)) {
                place(passage, i + 1, found);
            }
        }
    }

    private static boolean leads(Passage passage, int in) {
        String before = passage.word(in - 1);
        if (!passage.isJoined(in, ",")) {
            return false;
        }
        if (WordList.HERE.has(before)) {
            return true;
        }
        if (WordList.LOCALS.has(before)) {
            return !new Sentence(passage, in).isHistory();
        }
        if (!WordList.INSTITUTIONS.has(before)
                && !before.equals("team")
                && !before.equals("equipo")
                && !before.equals("equipe")
                && !before.equals("home")) {
            return false;
        }
        for (int i = in - 2; i >= in - 6 && i >= 0 && passage.isJoined(i + 1); i--) {
            if (WordList.OWN.has(passage.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static void place(Passage passage, int start, List<Identity> found) {
        int first = start;
        while (first < start + 2 && Nouns.isSmall(passage.word(first)) && !passage.isCapital(first)) {
            first++;
        }
        if (!passage.isCapital(first) || passage.isCapitals(first) || !passage.isJoined(first)) {
            return;
        }
        int last = first;
        for (int next = first + 1; next < first + 5 && passage.isJoined(next, "."); next++) {
            if (passage.isCapital(next)) {
                last = next;
            } else if (!WordList.CONNECTORS.has(passage.word(next))
                    || List.of("y", "e", "i", "a").contains(passage.word(next))) {
                break;
            }
        }
        if (!isWide(passage, first, last)
                && !WordList.GENERIC.has(passage.word(first))
                && !WordList.INSTITUTIONS.has(passage.word(first))) {
            found.add(passage.words(first, last, IdentityKind.PLACE, Why.PLACE_OF_THE_TEAM));
        }
    }

    /** Says whether it is a country, a continent or no place at all. */
    static boolean isWide(Passage passage, int first, int last) {
        StringBuilder name = new StringBuilder(passage.word(first));
        for (int i = first + 1; i <= last; i++) {
            name.append(' ').append(passage.word(i));
        }
        return COUNTRIES.contains(name.toString()) || WordList.WIDE_PLACES.has(passage.word(first));
    }
}
