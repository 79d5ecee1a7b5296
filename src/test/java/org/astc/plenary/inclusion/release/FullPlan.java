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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.astc.plenary.inclusion.audit.Attacker;
import org.astc.plenary.inclusion.cells.Frame;
import org.astc.plenary.inclusion.cells.Spot;

/** A plan of full size: 12 one-way tables, 25 two-way, 10 coarse three-way; answers drawn with a fixed seed. */
public final class FullPlan {
    private static final int[] WIDTHS = {4, 5, 6, 5, 3, 5, 5, 5, 4, 5, 4, 2};
    private static final int SENSITIVE = 8;

    private final Plan plan;
    private final Answers answers;
    private final List<byte[]> columns = new ArrayList<>();

    private FullPlan(int people) {
        List<Question> questions = new ArrayList<>();
        List<Plan.Coarse> coarse = new ArrayList<>();
        for (int q = 0; q < WIDTHS.length; q++) {
            questions.add(question(q));
            coarse.add(coarse(q));
        }
        plan = new Plan(
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
        answers = answers(people);
    }

    /** Draws the answers of so many people, the same each time. */
    public static FullPlan of(int people) {
        return new FullPlan(people);
    }

    /**
     * What came of it.
     *
     * @param hidden how many of the cells are hidden, for their own sake or for that of others
     * @param withdrawn how many tables are not told at all
     */
    public record Released(int cells, int hidden, int withdrawn, boolean passed) {}

    /** Counts all cells; returns how many there are. */
    public int count() {
        return counts().size();
    }

    /** Counts, protects, audits. */
    public Released release() {
        Frame frame = new Dictionary(plan, answers).frame();
        Map<Spot, Integer> counts = counts();
        Attacker outsider = new Attacker(frame, Map.of(), Set.of(), List.of(), plan.patience());
        Protection.Outcome outcome = new Protection(counts, outsider).run();
        return new Released(
                counts.size(),
                outcome.pattern().hidden().size(),
                outcome.frame().withdrawn().size(),
                outcome.verdict().passed());
    }

    private Map<Spot, Integer> counts() {
        Dictionary dictionary = new Dictionary(plan, answers);
        return Counting.of(dictionary.frame(), dictionary, answers);
    }

    /** Returns what makes a database table of the answers, with whole numbers in a column for each question. */
    public String creation(String name) {
        return IntStream.range(0, WIDTHS.length)
                .mapToObj(q -> "q" + q + " tinyint not null")
                .collect(Collectors.joining(", ", "create table " + name + " (", ")"));
    }

    /** Returns what fills it: statements of a thousand people each. */
    public List<String> insertions(String name) {
        List<String> statements = new ArrayList<>();
        for (int from = 0; from < answers.people(); from += 1_000) {
            statements.add(IntStream.range(from, Math.min(from + 1_000, answers.people()))
                    .mapToObj(this::row)
                    .collect(Collectors.joining(", ", "insert into " + name + " values ", "")));
        }
        return statements;
    }

    private String row(int person) {
        return columns.stream().map(column -> Byte.toString(column[person])).collect(Collectors.joining(",", "(", ")"));
    }

    /** Returns the plain query of each table of the plan. */
    public List<String> queries(String name) {
        return plan.tables().stream()
                .map(table -> {
                    String axes = table.stream().map(FullPlan::expression).collect(Collectors.joining(", "));
                    return "select count(*), " + axes + " from " + name + " group by " + axes;
                })
                .toList();
    }

    private static String expression(String axis) {
        String column = axis.replace("-coarse", "");
        int width = WIDTHS[Integer.parseInt(column.substring(1))];
        return axis.equals(column) ? column : "if(" + column + " between 1 and " + (width - 1) + ", 1, " + column + ")";
    }

    private static Question question(int number) {
        List<String> codes =
                IntStream.range(0, WIDTHS[number]).mapToObj(i -> "c" + i).toList();
        Map<String, String> titles = new HashMap<>();
        codes.forEach(code -> titles.put(code, code));
        return new Question(
                "q" + number, "q" + number, number < SENSITIVE, false, Question.Show.ALONE, codes, Map.of(), titles);
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
            tables.add(List.of(
                    "q" + i % 8 + "-coarse", "q" + (i + 1) % 8 + "-coarse", "q" + (8 + (i + i / 8) % 4) + "-coarse"));
        }
        return tables;
    }

    private Answers answers(int people) {
        Random random = new Random(people);
        Answers drawn = new Answers(people);
        for (int q = 0; q < WIDTHS.length; q++) {
            byte[] column = new byte[people];
            for (int i = 0; i < people; i++) {
                boolean silent = q < SENSITIVE && random.nextInt(20) == 0;
                int answer = (int) (Math.pow(random.nextDouble(), 1.6) * WIDTHS[q]);
                column[i] = (byte) (silent ? WIDTHS[q] + random.nextInt(2) : answer);
            }
            columns.add(column);
            drawn.enter(Column.of(plan.questions().get(q)), column);
        }
        return drawn;
    }
}
