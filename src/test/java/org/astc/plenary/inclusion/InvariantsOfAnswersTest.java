package org.astc.plenary.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The invariants of the answers name the questions, since the launcher does not know the questionnaire. */
class InvariantsOfAnswersTest {
    private static final Pattern LIST = Pattern.compile("question not in \\(([^)]+)\\)");
    private static final Pattern CONSENT = Pattern.compile("consent_version not between 1 and (\\d+)");

    private final String file = Files.readString(Path.of("src/main/resources/db/invariants-inclusion.sql"));

    InvariantsOfAnswersTest() throws IOException {}

    @Test
    void theyNameTheQuestionsOfTheQuestionnaire() {
        assertThat(lists()).containsExactly(codes(any -> true), codes(Question::many), codes(Question::ownWords));
    }

    @Test
    void theyNameTheNewestConsent() {
        assertThat(CONSENT.matcher(file).results().map(found -> found.group(1)))
                .containsExactly(Integer.toString(Questionnaire.CONSENT_VERSION));
    }

    private List<List<String>> lists() {
        return LIST.matcher(file)
                .results()
                .map((MatchResult found) -> Arrays.stream(found.group(1).split(", *"))
                        .map(code -> code.replace("'", ""))
                        .toList())
                .toList();
    }

    private static List<String> codes(Predicate<Question> which) {
        return Questionnaire.all().stream().filter(which).map(Question::code).toList();
    }
}
