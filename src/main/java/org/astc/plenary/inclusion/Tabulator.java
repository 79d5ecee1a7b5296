package org.astc.plenary.inclusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.astc.plenary.inclusion.release.Question;

/** Counts the people of a partition by groups and answers, in memory. */
final class Tabulator {
    /** Fewer answers in a group are not counted by themselves. */
    static final int FEWEST = 10;

    private static final List<String> SILENCE = List.of(Question.DECLINED, Question.SKIPPED, Question.NOT_ASKED);

    private final Partition partition;
    private final List<UUID> people;
    private final Map<String, List<String>> leaves = new HashMap<>();
    private final Map<String, int[]> columns = new HashMap<>();

    /**
     * Looks at one question after the other, so that never more than the answers to one are in memory.
     *
     * @param answers what each person said to a question; null if they never came to it
     */
    Tabulator(Partition partition, Function<String, Function<UUID, Answer>> answers) {
        this.partition = partition;
        this.people = partition.people().keySet().stream()
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        for (String axis : sources()) {
            boolean split = ReleaseCatalog.isSplit(axis);
            List<String> all = split ? groups(axis) : leavesOf(axis);
            leaves.put(axis, all);
            Function<UUID, Answer> said = split ? null : answers.apply(axis);
            columns.put(
                    axis,
                    people.stream()
                            .mapToInt(
                                    person -> place(all, split ? group(axis, person) : leaf(axis, said.apply(person))))
                            .toArray());
        }
    }

    private static int place(List<String> all, String leaf) {
        int place = all.indexOf(leaf);
        if (place < 0) {
            throw new IllegalStateException("an answer that is no longer offered");
        }
        return place;
    }

    /** Returns what somebody can be counted as: the answers, several of them, three kinds of silence. */
    static List<String> leavesOf(String question) {
        List<String> leaves = new ArrayList<>(ReleaseCatalog.answers(question));
        if (Questionnaire.find(question).orElseThrow().many()) {
            leaves.add(Question.SEVERAL);
        }
        leaves.addAll(SILENCE);
        return leaves;
    }

    /**
     * Counts.
     *
     * @throws PartitionTooFine if a group has too few who answered
     */
    Tabulation count() {
        requireGroupsOfSomeSize();
        Map<List<String>, int[]> counts = new LinkedHashMap<>();
        for (List<String> table : partition.tables()) {
            List<String> of = table.stream().map(ReleaseCatalog::source).toList();
            counts.computeIfAbsent(of, this::cube);
        }
        return Tabulation.fresh(counts);
    }

    private int[] cube(List<String> of) {
        int[] counts =
                new int[of.stream().mapToInt(axis -> leaves.get(axis).size()).reduce(1, Math::multiplyExact)];
        for (int person = 0; person < people.size(); person++) {
            int place = 0;
            for (String axis : of) {
                place = place * leaves.get(axis).size() + columns.get(axis)[person];
            }
            counts[place]++;
        }
        return counts;
    }

    private void requireGroupsOfSomeSize() {
        Map<String, Set<String>> tooSmall = new HashMap<>();
        for (List<String> table : partition.tables()) {
            String question = ReleaseCatalog.source(table.get(0));
            table.stream()
                    .skip(1)
                    .filter(ReleaseCatalog::isSplit)
                    .forEach(split -> tooSmall.computeIfAbsent(split, any -> new LinkedHashSet<>())
                            .addAll(withFewAnswers(question, split(split))));
        }
        tooSmall.values().removeIf(Set::isEmpty);
        if (!tooSmall.isEmpty()) {
            throw new PartitionTooFine(tooSmall);
        }
    }

    /** Returns the groups with too few answers; none if all are one group already. */
    private Set<String> withFewAnswers(String question, Split split) {
        Map<String, Integer> answered = new LinkedHashMap<>();
        int silent = leaves.get(question).size() - SILENCE.size();
        for (int person = 0; person < people.size(); person++) {
            String group = leaves.get(split.code()).get(columns.get(split.code())[person]);
            answered.merge(group, columns.get(question)[person] < silent ? 1 : 0, Integer::sum);
        }
        Set<String> few = new LinkedHashSet<>();
        if (answered.size() > 1) {
            answered.forEach((group, count) -> {
                if (count < FEWEST) {
                    few.add(group);
                }
            });
        }
        return few;
    }

    private static String leaf(String question, Answer answer) {
        if (answer == null) {
            return Question.SKIPPED;
        }
        return switch (answer.state()) {
            case SKIPPED -> Question.SKIPPED;
            case PREFER_NOT_TO_SAY -> Question.DECLINED;
            case NOT_ASKED -> Question.NOT_ASKED;
            case ANSWERED ->
                answer.chosen().size() > 1
                        ? Question.SEVERAL
                        : ReleaseCatalog.recoded(question, answer.chosen().get(0));
        };
    }

    private Split split(String code) {
        return partition.splits().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Everybody is in a group; silence is there, since the protector counts with it, and empty. */
    private List<String> groups(String code) {
        return Stream.concat(split(code).groups().stream(), SILENCE.stream()).toList();
    }

    private String group(String code, UUID person) {
        Split split = split(code);
        return split.countedAs(
                partition.people().get(person).get(partition.splits().indexOf(split)));
    }

    private List<String> sources() {
        return partition.tables().stream()
                .flatMap(List::stream)
                .map(ReleaseCatalog::source)
                .distinct()
                .toList();
    }
}
