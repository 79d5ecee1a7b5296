package org.astc.plenary.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InventedNamesTest {
    @Test
    void theSameSeedGivesTheSameNames() {
        assertThat(names(7)).isEqualTo(names(7)).isNotEqualTo(names(8));
    }

    @Test
    void namesComeInManyScripts() {
        List<String> names = names(1);

        for (String script : List.of("LATIN", "HAN", "ARABIC", "CYRILLIC", "GREEK", "HANGUL", "DEVANAGARI", "HEBREW")) {
            assertThat(names)
                    .anyMatch(name -> name.codePoints()
                            .anyMatch(point ->
                                    Character.UnicodeScript.of(point) == Character.UnicodeScript.valueOf(script)));
        }
    }

    private static List<String> names(long seed) {
        InventedNames names = new InventedNames(new Random(seed));
        return Stream.generate(names::next).limit(1_000).toList();
    }
}
