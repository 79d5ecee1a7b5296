package org.astc.plenary.inclusion.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tables that were counted elsewhere; a smaller table is counted from one that holds its questions. */
final class ReadyCounts implements Source {
    private final Plan plan;

    ReadyCounts(Plan plan) {
        this.plan = plan;
    }

    @Override
    public int people() {
        return IntStream.of(plan.ready().values().iterator().next()).sum();
    }

    @Override
    public int[] cube(List<Column> columns) {
        List<String> wanted = columns.stream().map(Column::question).toList();
        Map.Entry<List<String>, int[]> found = plan.ready().entrySet().stream()
                .filter(one -> one.getKey().containsAll(wanted))
                .findFirst()
                .orElseThrow();
        return project(found.getKey(), found.getValue(), wanted);
    }

    /** Returns two tables that count the same people differently, if there are such. */
    Optional<String> contradiction() {
        for (Map.Entry<List<String>, int[]> one : plan.ready().entrySet()) {
            for (Map.Entry<List<String>, int[]> other : plan.ready().entrySet()) {
                List<String> both = new ArrayList<>(one.getKey());
                both.retainAll(other.getKey());
                if (!java.util.Arrays.equals(
                        project(one.getKey(), one.getValue(), both), project(other.getKey(), other.getValue(), both))) {
                    return Optional.of(one.getKey() + " / " + other.getKey());
                }
            }
        }
        return Optional.empty();
    }

    private int[] project(List<String> from, int[] counts, List<String> to) {
        int[] widths = from.stream()
                .mapToInt(code -> plan.question(code).leaves().size())
                .toArray();
        int size = to.stream().mapToInt(code -> widths[from.indexOf(code)]).reduce(1, (a, b) -> a * b);
        int[] sums = new int[size];
        int[] at = new int[widths.length];
        for (int i = 0; i < counts.length; i++) {
            int rest = i;
            for (int axis = widths.length - 1; axis >= 0; axis--) {
                at[axis] = rest % widths[axis];
                rest /= widths[axis];
            }
            int place = 0;
            for (String code : to) {
                int axis = from.indexOf(code);
                place = place * widths[axis] + at[axis];
            }
            sums[place] += counts[i];
        }
        return sums;
    }
}
