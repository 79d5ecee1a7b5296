package org.astc.plenary.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Screenshots;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page in every state: once as most people see it and once in one other combination, which rotates; with
 * {@code -Pwalk} also in all languages, light and dark, wide and narrow.
 */
@PlenaryRuns
@Tag("walk")
class WalkE2E {
    private static final WalkTable TABLE = new WalkTable();

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("visits")
    void everyPageIsAsItShouldBe(Walked walked, Combination combination, Page any, Plenary plenary) {
        try (Stage stage = new Stage(any, plenary, combination)) {
            walked.scene().accept(stage);
            List<String> found = Inspection.of(walked, combination, stage);
            TABLE.add(walked, combination, found, stage.traffic().bytes());
            Screenshots.take(stage.page(), "walk/" + (walked + " " + combination).replaceAll("[^A-Za-z0-9]+", "-"));

            assertThat(found).as("%s in %s", walked, combination).isEmpty();
        }
    }

    static Stream<Arguments> visits() {
        return IntStream.range(0, Places.ALL.size())
                .boxed()
                .flatMap(number ->
                        combinations(number).map(combination -> Arguments.of(Places.ALL.get(number), combination)));
    }

    private static Stream<Combination> combinations(int number) {
        Stream<Combination> all = Boolean.getBoolean("plenary.walk") ? Combination.all() : Stream.of(Combination.USUAL);
        return Stream.concat(all, Stream.of(Combination.other(number)));
    }

    @AfterAll
    static void printTheTable() throws IOException {
        TABLE.print();
    }
}
