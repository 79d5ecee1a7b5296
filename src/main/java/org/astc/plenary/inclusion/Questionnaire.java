package org.astc.plenary.inclusion;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The eight topics that are asked by default, one on a page (docs/inclusion-store.md names their sources). Order and
 * codes stay the same from year to year.
 */
public final class Questionnaire {
    /** The version of the texts that people agree to. */
    public static final int CONSENT_VERSION = 1;

    /** Opens the second question of its topic. */
    public static final String YES = "yes";

    private static final List<Question> ALL = List.of(
            question("gender", "woman", "man", "non-binary", "two-spirit").withOwnWords(),
            question("age", "18-24", "25-34", "35-44", "45-54", "55-64", "65-plus"),
            question("race", "aian", "asian", "black", "hispanic", "mena", "nhpi", "white")
                    .several()
                    .withOwnWords(),
            question("indigenous", "no", "first-nations", "metis", "inuit", "aian", "native-hawaiian")
                    .several()
                    .withExclusive("no")
                    .withOwnWords(),
            question("disability", YES, "no"),
            question(
                            "disability-kind",
                            "mobility",
                            "vision",
                            "hearing",
                            "speech",
                            "cognitive",
                            "neurodivergence",
                            "mental-health",
                            "chronic",
                            "another")
                    .several()
                    .on("disability"),
            question(
                    "education",
                    "less-than-secondary",
                    "secondary",
                    "some-post-secondary",
                    "associate",
                    "bachelor",
                    "graduate",
                    "unknown"),
            question(
                            "languages",
                            "eng",
                            "spa",
                            "fra",
                            "ase",
                            "fcs",
                            "ara",
                            "ben",
                            "cre",
                            "deu",
                            "haw",
                            "hin",
                            "iku",
                            "jpn",
                            "kor",
                            "mic",
                            "nav",
                            "oji",
                            "por",
                            "rus",
                            "tgl",
                            "vie",
                            "yue",
                            "zho")
                    .several()
                    .withOwnWords(),
            question("origin", Locale.getISOCountries()));

    private Questionnaire() {}

    /** Returns every question, in the order of the pages. */
    public static List<Question> all() {
        return ALL;
    }

    /** Returns the codes of the topics, in the order of the pages. */
    public static List<String> topics() {
        return ALL.stream().map(Question::topic).distinct().toList();
    }

    /** Returns the questions of a topic; none if there is no such topic. */
    public static List<Question> of(String topic) {
        return ALL.stream().filter(question -> question.topic().equals(topic)).toList();
    }

    public static Optional<Question> find(String code) {
        return ALL.stream().filter(question -> question.code().equals(code)).findFirst();
    }

    /** Says whether the question takes own words. */
    static boolean takesWords(String code) {
        return find(code).filter(Question::ownWords).isPresent();
    }

    private static Question question(String code, String... options) {
        return new Question(code, code, false, false, Arrays.asList(options), Set.of());
    }
}
