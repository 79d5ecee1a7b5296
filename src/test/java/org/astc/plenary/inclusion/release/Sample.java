package org.astc.plenary.inclusion.release;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.astc.plenary.inclusion.audit.Attacker;
import org.astc.plenary.inclusion.cells.Axis;
import org.astc.plenary.inclusion.cells.Category;
import org.astc.plenary.inclusion.cells.Frame;
import org.astc.plenary.inclusion.cells.Spot;

/** Counted tables to try the engine on: categories a0, a1 … of axes a, b, c. */
record Sample(Frame frame, Map<Spot, Integer> counts) {
    static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Counts people who are told as one letter and number for each axis: {@code "a0 b1"}. */
    static Sample of(int k, List<List<String>> tables, List<Axis> axes, List<Map<String, String>> people) {
        Frame frame = new Frame("r", "people", k, k, axes, tables, Set.of(), Set.of());
        Map<Spot, Integer> counts = new HashMap<>();
        for (List<String> table : tables) {
            Map<Spot, Integer> own = new HashMap<>();
            empty(frame, table, 0, Spot.TOTAL, own);
            for (Map<String, String> person : people) {
                for (int subset = 0; subset < 1 << table.size(); subset++) {
                    Spot spot = Spot.TOTAL;
                    for (int i = 0; i < table.size(); i++) {
                        if ((subset >> i & 1) == 1) {
                            spot = spot.with(table.get(i), person.get(table.get(i)));
                        }
                    }
                    own.merge(spot, 1, Integer::sum);
                }
            }
            counts.putAll(own);
        }
        return new Sample(frame, counts);
    }

    /** One two-way table from its rows; {@code a} is sensitive, {@code b} not. */
    static Sample table(int k, int[]... rows) {
        List<Map<String, String>> people = new ArrayList<>();
        for (int a = 0; a < rows.length; a++) {
            for (int b = 0; b < rows[a].length; b++) {
                for (int i = 0; i < rows[a][b]; i++) {
                    people.add(Map.of("a", "a" + a, "b", "b" + b));
                }
            }
        }
        return of(
                k,
                List.of(List.of("a", "b")),
                List.of(axis("a", rows.length, true), axis("b", rows[0].length, false)),
                people);
    }

    static Axis axis(String code, int categories, boolean sensitive) {
        return new Axis(
                code,
                code,
                code,
                sensitive,
                "",
                IntStream.range(0, categories)
                        .mapToObj(i -> new Category(code + i, code + i, Set.of(code + i)))
                        .toList());
    }

    /** People with skewed, linked answers on as many axes. */
    static List<Map<String, String>> people(Random random, int count, List<Axis> axes) {
        List<Map<String, String>> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, String> person = new HashMap<>();
            double leaning = random.nextDouble();
            for (Axis axis : axes) {
                double drawn = random.nextInt(4) == 0 ? leaning : random.nextDouble();
                int category = (int) (Math.pow(drawn, 1.7) * axis.categories().size());
                person.put(axis.code(), axis.categories().get(category).code());
            }
            people.add(person);
        }
        return people;
    }

    Attacker outsider() {
        return new Attacker(frame, Map.of(), Set.of(), List.of(), PATIENCE);
    }

    Protection.Outcome release() {
        return new Protection(counts, outsider()).run();
    }

    private static void empty(Frame frame, List<String> table, int axis, Spot spot, Map<Spot, Integer> sums) {
        sums.putIfAbsent(spot, 0);
        if (axis < table.size()) {
            empty(frame, table, axis + 1, spot, sums);
            frame.axis(table.get(axis))
                    .categories()
                    .forEach(one -> empty(frame, table, axis + 1, spot.with(table.get(axis), one.code()), sums));
        }
    }
}
