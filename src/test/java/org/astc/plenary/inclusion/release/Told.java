package org.astc.plenary.inclusion.release;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astc.plenary.inclusion.cells.Spot;

/** Releases of one crossing of a question and an attribute of three groups, one after the other. */
final class Told {
    private Told() {}

    static Question question(String code, boolean several, String... answers) {
        return new Question(
                code, code, true, several, Question.Show.ALONE, List.of(answers), Map.of(), titles(answers), List.of());
    }

    static Question attribute(String code, String... groups) {
        return new Question(
                code, code, false, false, Question.Show.ALONE, List.of(groups), Map.of(), titles(groups), List.of());
    }

    /** The attribute with its second and third group joined. */
    static Question joined(Question attribute) {
        List<String> groups = attribute.answers();
        return new Question(
                attribute.code(),
                attribute.code(),
                false,
                false,
                Question.Show.ALONE,
                groups,
                Map.of(),
                attribute.titles(),
                List.of(Set.of(groups.get(1), groups.get(2))));
    }

    /** For each answer how many people of each group gave it. */
    record Rows(Map<String, int[]> counts) {
        Rows joined() {
            Map<String, int[]> joined = new LinkedHashMap<>();
            counts.forEach((answer, row) -> joined.put(answer, new int[] {row[0], row[1] + row[2], 0}));
            return new Rows(joined);
        }

        private int[] cube(Question question, Question attribute) {
            int width = attribute.leaves().size();
            int[] cube = new int[question.leaves().size() * width];
            counts.forEach((answer, row) ->
                    System.arraycopy(row, 0, cube, question.leaves().indexOf(answer) * width, row.length));
            return cube;
        }
    }

    /** Reads an answer and three numbers, again and again. */
    static Rows rows(Object... told) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (int i = 0; i < told.length; i += 4) {
            counts.put((String) told[i], new int[] {(int) told[i + 1], (int) told[i + 2], (int) told[i + 3]});
        }
        return new Rows(counts);
    }

    static CountedRelease.Outcome release(
            String code, List<Question> questions, Rows people, CountedRelease.Outcome... earlier) {
        List<String> table = questions.stream().map(Question::code).toList();
        return release(code, questions, people, List.of(), List.of(table), earlier);
    }

    /** The same with another axis instead of that of the question. */
    static CountedRelease.Outcome release(
            String code, List<Question> questions, Rows people, Plan.Coarse coarse, CountedRelease.Outcome... earlier) {
        List<String> table = List.of(coarse.code(), questions.get(1).code());
        return release(code, questions, people, List.of(coarse), List.of(table), earlier);
    }

    static CountedRelease.Outcome release(
            String code,
            List<Question> questions,
            Rows people,
            List<Plan.Coarse> coarse,
            List<List<String>> tables,
            CountedRelease.Outcome... earlier) {
        List<String> counted = questions.stream().map(Question::code).toList();
        Plan plan = new Plan(
                code,
                code,
                "participants",
                Locale.ENGLISH,
                10,
                25,
                0,
                questions,
                coarse,
                tables,
                Set.of(),
                Map.of(),
                Stream.of(earlier).map(one -> Path.of("earlier")).toList(),
                Map.of(counted, people.cube(questions.get(0), questions.get(1))),
                Duration.ofMinutes(2),
                "hash");
        List<CountedRelease.Earlier> out = new ArrayList<>();
        for (CountedRelease.Outcome one : earlier) {
            out.add(new CountedRelease.Earlier(one.dictionary(), one.cells()));
        }
        return new CountedRelease(plan).protect(out, () -> {});
    }

    /** What anybody reads of the cell; null if that is no number, or the release did not come out. */
    static Integer count(CountedRelease.Outcome outcome, String spot) {
        if (!outcome.passed()) {
            return null;
        }
        return outcome.cells()
                .lines()
                .map(line -> line.split(",", -1))
                .filter(fields -> fields[8].equals("count") && fields[10].equals("published"))
                .filter(fields -> read(fields).toString().equals(spot))
                .map(fields -> Integer.valueOf(fields[9]))
                .findFirst()
                .orElse(null);
    }

    private static Spot read(String[] fields) {
        Map<String, String> at = new LinkedHashMap<>();
        for (int i = 2; i < 8; i += 2) {
            if (!fields[i].isEmpty() && !fields[i + 1].equals("_total")) {
                at.put(fields[i], fields[i + 1]);
            }
        }
        return new Spot(at);
    }

    private static Map<String, String> titles(String... codes) {
        return Stream.of(codes).collect(Collectors.toMap(Function.identity(), Function.identity()));
    }
}
