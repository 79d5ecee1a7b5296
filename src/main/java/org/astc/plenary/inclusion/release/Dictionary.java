package org.astc.plenary.inclusion.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.astc.plenary.inclusion.cells.Axis;
import org.astc.plenary.inclusion.cells.Category;
import org.astc.plenary.inclusion.cells.Frame;
import org.astc.plenary.inclusion.protect.Pooling;
import org.astc.plenary.inclusion.protect.Pooling.Counted;
import org.astc.plenary.platform.Messages;

/** Makes the axes of a release: pools small categories, and leaves out what too few have answered. */
final class Dictionary {
    private static final double LEAST_RESPONSE = 0.3;

    private final Plan plan;
    private final Source source;
    private final Map<Axis, Column> columns = new LinkedHashMap<>();
    private final Set<String> unavailable = new LinkedHashSet<>();
    private final List<List<String>> tables = new ArrayList<>();

    Dictionary(Plan plan, Source source) {
        this.plan = plan;
        this.source = source;
        plan.questions().forEach(this::enter);
        for (List<String> table : plan.tables()) {
            List<String> options = options(table);
            options.forEach(option -> tables.add(List.of(option)));
            boolean told =
                    columns.keySet().stream().anyMatch(axis -> axis.code().equals(table.get(0)));
            if (options.isEmpty() || table.size() > 1 || told) {
                tables.add(table);
            }
        }
    }

    Frame frame() {
        Set<List<String>> withdrawn = tables.stream()
                .filter(table -> table.stream().anyMatch(unavailable::contains))
                .collect(Collectors.toSet());
        return new Frame(
                plan.release(),
                plan.population(),
                plan.smallest(),
                plan.base(),
                List.copyOf(columns.keySet()),
                List.copyOf(tables),
                withdrawn,
                plan.impossible());
    }

    Column column(String axis) {
        return columns.entrySet().stream()
                .filter(one -> one.getKey().code().equals(axis))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private void enter(Question question) {
        Column column = Column.of(question);
        Map<String, Integer> counts = counts(column);
        List<Category> silence = silence(counts);
        int answered = source.people()
                - Question.SILENCE.stream().mapToInt(counts::get).sum();
        int eligible = Math.max(plan.eligible(), source.people());
        boolean available = answered >= plan.base() && answered >= LEAST_RESPONSE * eligible;
        if (!question.several() || question.show() != Question.Show.ANY) {
            exclusive(question, column, counts, silence, available);
        }
        if (question.several() && question.show() != Question.Show.ALONE) {
            boolean both = question.show() == Question.Show.BOTH;
            available &= !both || !isJoined(question);
            for (String option : question.answers()) {
                Column mentions = Column.of(question, option);
                int more = counts(mentions).get(option + ":yes") - counts.get(option);
                available &= !both || more >= plan.smallest();
            }
            for (String option : question.answers()) {
                option(question, option, silence, available);
            }
        }
    }

    /** Who was joined would be set apart again by how often each option is named. */
    private boolean isJoined(Question question) {
        return columns.keySet().stream()
                .filter(axis -> axis.code().equals(question.code()))
                .flatMap(axis -> axis.categories().stream())
                .anyMatch(Category::isJoined);
    }

    private void exclusive(
            Question question, Column column, Map<String, Integer> counts, List<Category> silence, boolean available) {
        List<Counted> leaves = new ArrayList<>();
        for (String leaf : column.leaves()) {
            if (!leaf.startsWith("_")) {
                String title = leaf.equals(Question.SEVERAL)
                        ? text("inclusion.figures.several")
                        : question.titles().get(leaf);
                leaves.add(new Counted(new Category(leaf, title, Set.of(leaf)), counts.get(leaf)));
            }
        }
        List<Counted> told = together(question.together(), leaves);
        List<Category> fine = axis(question.code(), question.title(), question, column, told, silence, available);
        for (Plan.Coarse coarse : plan.coarse()) {
            if (coarse.question().equals(question.code())) {
                List<Counted> joined = new ArrayList<>();
                for (Plan.Joined one : nested(coarse.categories(), fine)) {
                    int count = one.members().stream().mapToInt(counts::get).sum();
                    joined.add(new Counted(new Category(one.code(), one.title(), one.members()), count));
                }
                axis(coarse.code(), coarse.title(), question, column, joined, silence, available);
            }
        }
    }

    private List<Category> axis(
            String code,
            String title,
            Question question,
            Column column,
            List<Counted> leaves,
            List<Category> silence,
            boolean available) {
        List<Category> categories = new Pooling(plan.smallest(), question.parents(), question.titles()).pool(leaves);
        if (!available || categories.size() < 2 && leaves.size() > 1) {
            unavailable.add(code);
        }
        List<Category> all = new ArrayList<>(categories);
        all.addAll(silence);
        columns.put(new Axis(code, title, question.code(), question.sensitive(), "", all), column);
        return categories;
    }

    private void option(Question question, String option, List<Category> silence, boolean available) {
        List<Category> categories = new ArrayList<>();
        categories.add(new Category("yes", text("inclusion.figures.yes"), Set.of(option + ":yes")));
        categories.add(new Category("no", text("inclusion.figures.no"), Set.of(option + ":no")));
        categories.addAll(silence);
        String code = question.code() + ":" + option;
        String title = question.title() + ": " + question.titles().get(option);
        columns.put(
                new Axis(code, title, question.code(), question.sensitive(), option, categories),
                Column.of(question, option));
        if (!available) {
            unavailable.add(code);
        }
    }

    /** Answers that were counted as one are one category, whose members stay those of other releases. */
    private static List<Counted> together(List<Set<String>> sets, List<Counted> leaves) {
        List<Counted> told = new ArrayList<>(leaves);
        for (Set<String> set : sets) {
            List<Counted> parts = told.stream()
                    .filter(one -> set.containsAll(one.category().members()))
                    .toList();
            String code = parts.stream().map(one -> one.category().code()).collect(Collectors.joining("+"));
            String title = parts.stream().map(one -> one.category().title()).collect(Collectors.joining(" / "));
            told.add(
                    told.indexOf(parts.get(0)),
                    new Counted(
                            new Category(code, title, set),
                            parts.stream().mapToInt(Counted::count).sum()));
            told.removeAll(parts);
        }
        return told;
    }

    /** Joined categories that share a pooled one become one: axes of a question stay nested. */
    private static List<Plan.Joined> nested(List<Plan.Joined> coarse, List<Category> fine) {
        List<Plan.Joined> nested = new ArrayList<>(coarse);
        for (Category pooled : fine) {
            List<Plan.Joined> touched = nested.stream()
                    .filter(one -> one.members().stream().anyMatch(pooled.members()::contains))
                    .toList();
            if (touched.size() > 1) {
                Plan.Joined all = touched.stream()
                        .reduce((a, b) -> {
                            Set<String> members = new LinkedHashSet<>(a.members());
                            members.addAll(b.members());
                            return new Plan.Joined(a.code() + "+" + b.code(), a.title() + " / " + b.title(), members);
                        })
                        .orElseThrow();
                nested.set(nested.indexOf(touched.get(0)), all);
                nested.removeAll(touched);
            }
        }
        return nested;
    }

    /** Those who gave no answer; joined to one category if few of a kind did so. */
    private List<Category> silence(Map<String, Integer> counts) {
        List<Category> kinds = Question.SILENCE.stream()
                .filter(code -> counts.get(code) > 0)
                .map(code -> new Category(code, text("inclusion.figures.silence." + code), Set.of(code)))
                .toList();
        boolean few = kinds.stream().anyMatch(one -> counts.get(one.code()) < plan.smallest());
        return few && kinds.size() > 1
                ? List.of(new Category(
                        Question.UNANSWERED,
                        text("inclusion.figures.silence._unanswered"),
                        kinds.stream().map(Category::code).collect(Collectors.toSet())))
                : kinds;
    }

    private Map<String, Integer> counts(Column column) {
        int[] cube = source.cube(List.of(column));
        Map<String, Integer> counts = new HashMap<>();
        IntStream.range(0, cube.length).forEach(i -> counts.put(column.leaves().get(i), cube[i]));
        return counts;
    }

    private List<String> options(List<String> table) {
        return table.size() > 1
                ? List.of()
                : columns.keySet().stream()
                        .filter(axis -> axis.question().equals(table.get(0))
                                && !axis.option().isEmpty())
                        .map(Axis::code)
                        .toList();
    }

    private String text(String key) {
        return Messages.text(language(), key);
    }

    private Locale language() {
        return plan.language();
    }
}
