package org.astc.plenary.inclusion.release;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.astc.plenary.inclusion.audit.Attacker;
import org.astc.plenary.inclusion.cells.Frame;
import org.astc.plenary.inclusion.cells.Spot;

/** A plan of full size: 12 one-way tables, 25 two-way, 10 coarse three-way; answers drawn with a fixed seed. */
final class FullPlan {
    private static final int[] WIDTHS = {4, 5, 6, 5, 3, 5, 5, 5, 4, 5, 4, 2};

    private FullPlan() {}

    /** Counts, protects, audits; returns one line of figures. */
    static String run(int people) {
        List<Question> questions = new ArrayList<>();
        List<Plan.Coarse> coarse = new ArrayList<>();
        for (int q = 0; q < WIDTHS.length; q++) {
            questions.add(question(q));
            coarse.add(coarse(q));
        }
        Plan plan = new Plan(
                "full",
                "Full plan",
                "generated people",
                Locale.ENGLISH,
                10,
                25,
                0,
                questions,
                coarse,
                tables(),
                Set.of(),
                Map.of(),
                List.of(),
                Map.of(),
                Duration.ofMinutes(20),
                "0");
        Answers answers = answers(people, questions);
        raw(answers, plan); // warm
        long start = System.nanoTime();
        raw(answers, plan);
        long counted = System.nanoTime();
        Dictionary dictionary = new Dictionary(plan, answers);
        Frame frame = dictionary.frame();
        Map<Spot, Integer> counts = Counting.of(frame, dictionary, answers);
        long tabulated = System.nanoTime();
        Protection.Outcome outcome =
                new Protection(counts, new Attacker(frame, Map.of(), Set.of(), List.of(), plan.patience())).run();
        long done = System.nanoTime();
        return String.format(
                Locale.ROOT,
                "%d answers: raw group by %d ms, counting %d ms (%.1f times), protect and audit %.1f s; "
                        + "%d cells, %d hidden (%.1f %%), %d small, %d withdrawn, passed %s",
                people,
                (counted - start) / 1_000_000,
                (tabulated - counted) / 1_000_000,
                (double) (tabulated - counted) / (counted - start),
                (done - tabulated) / 1e9,
                counts.size(),
                outcome.pattern().hidden().size(),
                100.0 * outcome.pattern().hidden().size() / counts.size(),
                outcome.pattern().primary().size(),
                outcome.frame().withdrawn().size(),
                outcome.verdict().passed());
    }

    /** What a database would do: one pass and one map for each table. */
    private static void raw(Answers answers, Plan plan) {
        for (List<String> table : plan.tables()) {
            List<Column> columns = table.stream()
                    .map(code -> Column.of(plan.question(code.replace("-coarse", ""))))
                    .toList();
            answers.cube(columns);
        }
    }

    private static Question question(int number) {
        List<String> codes =
                IntStream.range(0, WIDTHS[number]).mapToObj(i -> "c" + i).toList();
        Map<String, String> titles = new HashMap<>();
        codes.forEach(code -> titles.put(code, code));
        return new Question(
                "q" + number, "q" + number, number < 8, false, Question.Show.ALONE, codes, Map.of(), titles);
    }

    private static Plan.Coarse coarse(int number) {
        int width = WIDTHS[number];
        Set<String> first = new LinkedHashSet<>(List.of("c0"));
        Set<String> rest = new LinkedHashSet<>();
        IntStream.range(1, width).forEach(i -> rest.add("c" + i));
        return new Plan.Coarse(
                "q" + number + "-coarse",
                "coarse",
                "q" + number,
                List.of(new Plan.Joined("first", "first", first), new Plan.Joined("rest", "rest", rest)));
    }

    private static List<List<String>> tables() {
        List<List<String>> tables = new ArrayList<>();
        IntStream.range(0, 12).forEach(i -> tables.add(List.of("q" + i)));
        for (int i = 0; i < 8 && tables.size() < 37; i++) {
            for (int j = 8; j < 12 && tables.size() < 37; j++) {
                tables.add(List.of("q" + i, "q" + j));
            }
        }
        for (int i = 0; i < 10; i++) {
            tables.add(List.of("q" + i % 8 + "-coarse", "q" + (i + 1) % 8 + "-coarse", "q" + (8 + i % 4) + "-coarse"));
        }
        return tables;
    }

    private static Answers answers(int people, List<Question> questions) {
        Random random = new Random(people);
        Answers answers = new Answers(people);
        for (int q = 0; q < WIDTHS.length; q++) {
            byte[] column = new byte[people];
            for (int i = 0; i < people; i++) {
                boolean silent = q < 8 && random.nextInt(20) == 0;
                int drawn = (int) (Math.pow(random.nextDouble(), 1.6) * WIDTHS[q]);
                column[i] = (byte) (silent ? WIDTHS[q] + random.nextInt(2) : drawn);
            }
            answers.enter(Column.of(questions.get(q)), column);
        }
        return answers;
    }
}
