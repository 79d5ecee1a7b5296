package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodesTest {
    @Test
    void noTwoCharactersOfTheAlphabetLookAlike() {
        assertThat(Codes.ALPHABET)
                .hasSize(32)
                .doesNotContain("0", "O", "1", "I")
                .isUpperCase();
    }

    /** S15. */
    @Test
    void tenThousandCodesAreAllDifferentAndUseTheWholeAlphabet() {
        Set<String> codes = Stream.generate(Codes::order).limit(10_000).collect(Collectors.toSet());

        assertThat(codes).hasSize(10_000).allMatch(code -> code.matches("[" + Codes.ALPHABET + "]{8}"));
        assertThat(codes.stream().flatMapToInt(String::chars).distinct().count())
                .isEqualTo(32);
        assertThat(Codes.registration()).matches("[" + Codes.ALPHABET + "]{10}");
    }
}
