package org.astc.plenary.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.astc.plenary.platform.Text;
import org.astc.plenary.review.identity.KnownPerson;

/**
 * Cuts a name, as somebody typed it, into given and family names. Nobody can tell where the cut is: so each place where
 * it may be counts, and a text is searched for all of them.
 */
final class NameSplits {
    private static final Set<String> TITLES =
            Set.of("dr", "dra", "prof", "mr", "mrs", "ms", "mx", "sr", "sra", "m", "mme", "phd", "md");

    private NameSplits() {}

    /** Returns the ways to cut it; none for a name without letters. */
    static List<KnownPerson> of(String name) {
        List<String> words = new ArrayList<>();
        for (String word : Text.seen(name).split("[ ,]+")) {
            if (word.codePoints().anyMatch(Character::isLetter)
                    && !TITLES.contains(word.replace(".", "").toLowerCase(java.util.Locale.ROOT))) {
                words.add(word);
            }
        }
        if (words.size() < 2) {
            return words.stream().map(word -> new KnownPerson("", word)).toList();
        }
        return IntStream.range(1, words.size())
                .mapToObj(cut -> new KnownPerson(
                        String.join(" ", words.subList(0, cut)), String.join(" ", words.subList(cut, words.size()))))
                .toList();
    }
}
