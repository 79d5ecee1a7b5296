package org.astc.plenary.inclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Condition;
import org.astc.plenary.inclusion.release.CountedRelease;
import org.junit.jupiter.api.Test;

/** Events at which hardly anybody answers, or everybody the same: counted and protected as an analyst has it done. */
class UnusualEventsTest {
    private static final List<List<String>> TABLES = List.of(List.of("gender"), List.of("gender", "type"));
    private static final UUID EVENT = new UUID(1, 1);
    private static final UUID PLAN = new UUID(2, 2);
    private static final Duration LONG = Duration.ofMinutes(2);

    private final Map<UUID, List<String>> groups = new HashMap<>();
    private final Map<UUID, Answer> answers = new HashMap<>();

    @Test
    void whereOneAnsweredNothingIsTold() {
        come(40, "visitor", null);
        come(20, "student", null);
        come(1, "visitor", "woman");

        assertThat(protect(LONG)).is(nothingTold());
    }

    @Test
    void whereNobodyAnsweredNothingIsTold() {
        come(40, "visitor", null);

        assertThat(protect(LONG)).is(nothingTold());
    }

    @Test
    void whereAllPreferNotToSayNothingIsTold() {
        come(60, "visitor", "_pnts");
        come(60, "student", "_pnts");

        assertThat(protect(LONG)).is(nothingTold());
    }

    @Test
    void whereAllGaveOneAnswerNobodyLearnsWhich() {
        come(60, "visitor", "woman");
        come(60, "student", "woman");

        CountedRelease.Outcome outcome = protect(LONG);

        assertThat(outcome.passed()).isTrue();
        assertThat(outcome.cells())
                .contains("gender,woman,,,,,count,[c],hidden", "gender,man,,,,,count,[c],hidden")
                .contains("gender,_total,type,_total,,,count,[x],not_available")
                .doesNotContain("gender,woman,,,,,count,120");
    }

    /** Whoever has the figures of all and those of the visitors has those of the three others. */
    @Test
    void aGroupWhoseComplementIsThreePeopleIsNotEvenKept() {
        come(45, "visitor", "woman");
        come(40, "visitor", "man");
        come(3, "student", "woman");

        assertThatThrownBy(() -> new Tabulator(partition(), question -> person -> said(question, person)).count())
                .isInstanceOfSatisfying(
                        PartitionTooFine.class,
                        fine -> assertThat(fine.groups()).isEqualTo(Map.of("type", Set.of("student"))));
        CountedRelease.Outcome outcome = protect(LONG);

        assertThat(outcome.passed()).isTrue();
        assertThat(outcome.cells())
                .contains("gender,woman,,,,,count,48,published")
                .contains("gender,woman,type,visitor+student,,,count,48,published")
                .doesNotContain("type,visitor,", "type,student,");
    }

    @Test
    void whatTakesTooLongIsNotReleased() {
        come(45, "visitor", "woman");
        come(23, "visitor", "man");
        come(4, "visitor", "non-binary");
        come(27, "student", "woman");
        come(19, "student", "man");
        come(8, "student", "non-binary");

        assertThat(protect(LONG).passed()).isTrue();
        assertThatThrownBy(() -> protect(Duration.ZERO)).isInstanceOf(CountedRelease.TooLate.class);
    }

    private static Condition<CountedRelease.Outcome> nothingTold() {
        return new Condition<>(
                outcome -> outcome.passed()
                        && outcome.cells().lines().count() == 1 + TABLES.size()
                        && outcome.cells()
                                .lines()
                                .skip(1)
                                .allMatch(line -> line.endsWith("count,[x],not_available,,,")),
                "no figure");
    }

    private void come(int people, String type, String gender) {
        for (int i = 0; i < people; i++) {
            UUID person = new UUID(3, groups.size());
            groups.put(person, List.of(type));
            Question question = Questionnaire.find("gender").orElseThrow();
            if (gender != null) {
                answers.put(
                        person,
                        gender.equals("_pnts")
                                ? Answer.without(question, AnswerState.PREFER_NOT_TO_SAY)
                                : Answer.of(question, List.of(gender), ""));
            }
        }
    }

    private Answer said(String question, UUID person) {
        return answers.get(person);
    }

    private Partition partition() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("visitor", "Visitor");
        types.put("student", "Student");
        return new Partition(EVENT, PLAN, "hash", TABLES, List.of(new Split("type", types, List.of())), groups);
    }

    /** Counts as the linker does, groups joined until they are large enough, and protects the counts. */
    private CountedRelease.Outcome protect(Duration patience) {
        Partition partition = partition();
        Tabulation counted = null;
        while (counted == null) {
            try {
                counted = new Tabulator(partition, question -> person -> said(question, person)).count();
            } catch (PartitionTooFine fine) {
                partition = partition.joining(fine);
            }
        }
        ReleasePlanTask task = Fair.task(PLAN, EVENT, TABLES, partition.splits());
        return EnginePlan.of(task, counted, patience).protect(List.of(), () -> {});
    }
}
