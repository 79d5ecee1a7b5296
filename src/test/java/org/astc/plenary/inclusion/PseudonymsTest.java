package org.astc.plenary.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PseudonymsTest {
    private static final UUID PERSON = new UUID(1, 2);

    private final Pseudonyms pseudonyms = new Pseudonyms(new byte[32]);

    /** Reckoned apart: HMAC-SHA-256 of the person under HMAC-SHA-256 of the question under 32 zero bytes. */
    @Test
    void aPseudonymIsTheHmacOfThePersonUnderTheKeyOfTheQuestion() {
        assertThat(HexFormat.of().formatHex(pseudonyms.of("race", PERSON)))
                .isEqualTo("bf45b4e197e7359612d3ff8e3f876d2dd1aa02ec9708ed1ce8058baafec46fa6");
    }

    @Test
    void questionsWordsPeopleAndEventsHaveTheirOwn() {
        byte[] race = pseudonyms.of("race", PERSON);

        assertThat(race)
                .isNotEqualTo(pseudonyms.of("age", PERSON))
                .isNotEqualTo(pseudonyms.ofWords("race", PERSON))
                .isNotEqualTo(pseudonyms.of("race", new UUID(1, 3)))
                .isNotEqualTo(new Pseudonyms(new byte[] {1}).of("race", PERSON))
                .hasSize(32);
    }
}
