package org.astc.plenary.inclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.astc.plenary.inclusion.SpecificationRefused.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseSpecificationTest {
    private static final List<List<String>> ONE = List.of(List.of("gender"));
    private static final Fault NO_TITLE =
            new Fault("inclusion.plan.title.wrong", List.of(ReleaseSpecification.LONGEST_TITLE));
    private static final Fault TAKEN = new Fault("inclusion.plan.title.taken", List.of());

    @Test
    void allThatIsWrongIsToldAtOnceTheTitleFirst() {
        assertThat(faults("", List.of())).containsExactly(NO_TITLE, new Fault("inclusion.plan.tables.none", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u200b", "\u00a0\u2060", "\ufeff\u3164", "\u2800 \u00ad"})
    void aTitleThatIsNotSeenIsNone(String title) {
        assertThat(faults(title, ONE)).containsExactly(NO_TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who came", "who CAME", "Who\u00a0came ", "Who ca\u200bme"})
    void aTitleThatLooksLikeATakenOneIsRefused(String title) {
        assertThat(faults(title, ONE)).containsExactly(TAKEN);
    }

    @Test
    void theRefusalOfTooManyTablesSaysHowManyThereAre() {
        List<List<String>> tables = new ArrayList<>();
        ReleaseCatalog.questions()
                .forEach(question -> ReleaseCatalog.splits().forEach(split -> tables.add(List.of(question, split))));

        assertThat(faults("Another", tables))
                .containsExactly(new Fault("inclusion.plan.tables.many", List.of(25, 10, 48L, 0L)));
    }

    @Test
    void whatIsSeenIsKeptAsTyped() {
        assertThat(ReleaseSpecification.of(" Who\u00a0came again ", "en", Milestone.OVER, ONE, List.of("Who came"))
                        .title())
                .isEqualTo("Who\u00a0came again");
    }

    private static List<Fault> faults(String title, List<List<String>> tables) {
        return catchThrowableOfType(
                        SpecificationRefused.class,
                        () -> ReleaseSpecification.of(title, "en", Milestone.OVER, tables, List.of("Who came")))
                .faults();
    }
}
