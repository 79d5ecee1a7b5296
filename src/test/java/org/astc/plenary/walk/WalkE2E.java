package org.astc.plenary.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Screenshots;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
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
    private static final boolean WHOLE = Boolean.getBoolean("plenary.walk");
    private static final WalkTable TABLE = new WalkTable();
    /** Held while a scene changes the house, which is one for all; a page that is there can be looked at meanwhile. */
    private static final ReentrantLock HOUSE = new ReentrantLock();

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("visits")
    @Execution(ExecutionMode.CONCURRENT)
    void everyPageIsAsItShouldBe(Walked walked, Combination combination, Browser browser, Plenary plenary) {
        HOUSE.lock();
        try (Stage stage = new Stage(browser, plenary, combination)) {
            walked.scene().accept(stage);
            if (!stage.isToBeUndone()) {
                HOUSE.unlock();
            }
            List<String> found = Inspection.of(walked, combination, stage);
            TABLE.add(walked, combination, found, stage.traffic().bytes());
            keep(stage.page(), walked + " " + combination, found);

            assertThat(found).as("%s in %s", walked, combination).isEmpty();
        } finally {
            if (HOUSE.isHeldByCurrentThread()) {
                HOUSE.unlock();
            }
        }
    }

    /** Pictures of what is wrong; of everything with {@code -Pwalk}, since they take as long as half of the rest. */
    private static void keep(Page page, String visit, List<String> found) {
        if (WHOLE || !found.isEmpty()) {
            Screenshots.take(page, "walk/" + visit.replaceAll("[^A-Za-z0-9]+", "-"));
        }
    }

    static Stream<Arguments> visits() {
        return IntStream.range(0, Places.ALL.size())
                .boxed()
                .flatMap(number ->
                        combinations(number).map(combination -> Arguments.of(Places.ALL.get(number), combination)));
    }

    private static Stream<Combination> combinations(int number) {
        Combination other = Combination.other(number);
        if (WHOLE) {
            return Stream.concat(Combination.all(), Stream.of(other));
        }
        return number % 2 == 0
                ? Stream.of(Combination.USUAL, other)
                : Stream.of(other); // the rest is for the whole walk
    }

    @AfterAll
    static void printTheTable() throws IOException {
        TABLE.print();
    }
}
