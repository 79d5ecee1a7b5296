package org.astc.plenary.review.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that make careless searches slow: twice the text is twice the work, up to a megabyte. */
class LinearWorkTest {
    private static final IdentityFinder FINDER = new IdentityFinder(new Known(
            List.of(new KnownPerson("Ana Ana", "Ana-Ana"), new KnownPerson("Ada", "de la Paz")),
            List.of(new KnownOrganization(
                    "A B A B A B Museum of the Museum", List.of("AAAA"), List.of(), "Ana", "Los Los", "US")),
            List.of("a.a.a.a", "1 1 1 1")));
    private static final int MEGABYTE = 1 << 20;
    private static final int STEPS_A_UNIT = 600;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                "a.",
                "a@",
                "@",
                "#",
                "#a",
                "1 ",
                "1-",
                "+1",
                "(1",
                "a_",
                "A. ",
                "A B ",
                "Ana ",
                "Ana, ",
                "de la ",
                "Museum of ",
                "our museum in ",
                "://",
                "www.",
                "at dot ",
                "x (at) ",
                "a\n",
                "**",
                "\u200b",
                "e\u0301",
                "A&",
                "Dr. A ",
                "by Ana Ana ",
                "Ana y ",
                "a'",
                "of the ",
                "Ana and ",
                "partner of A ",
                "."
            })
    void twiceTheTextIsTwiceTheWork(String piece) {
        long once = work(piece.repeat(5_000));
        long twice = work(piece.repeat(10_000));

        assertThat(twice).isLessThanOrEqualTo(once * 21 / 10 + 1000);
        assertThat(once).isLessThan((long) STEPS_A_UNIT * 5_000 * piece.length() + 1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana Museum of a.b@c d_e 12 34 ", "a.a", "A B "})
    void aMegabyteIsRead(String piece) {
        assertThat(work(piece.repeat(MEGABYTE / piece.length()))).isLessThan((long) STEPS_A_UNIT * MEGABYTE);
    }

    private static long work(String text) {
        Passage passage = new Passage(text);
        FINDER.find(passage);
        return passage.asked();
    }
}
