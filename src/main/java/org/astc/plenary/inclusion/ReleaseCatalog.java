package org.astc.plenary.inclusion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The closed list of what a plan may ask for: each question alone and by each split, each split alone, and a few
 * crossings of questions, coarse ones only. Nothing else is ever counted (docs/inclusion-reports.md).
 */
public final class ReleaseCatalog {
    public static final int MOST_TWO_WAY = 25;
    public static final int MOST_THREE_WAY = 10;

    /** Ways to part the population, in the order of the pages. */
    static final List<String> SPLITS =
            List.of("role", "type", "organization-size", "organization-type", "region", "first-time");

    /** The kind of disability is not told: too few answer it. */
    private static final List<String> QUESTIONS =
            List.of("gender", "age", "race", "indigenous", "disability", "education", "languages", "origin");

    /** The answers to what the family has studied, in groups. */
    private static final Map<String, Set<String>> EDUCATION = education();

    /** Axes with the answers of a question joined to fewer: the question, then the answers of each category. */
    private static final Map<String, Coarse> COARSE = coarse();

    private static final List<List<String>> CROSSINGS = List.of(
            List.of("gender", "race-group"),
            List.of("disability", "age-band"),
            List.of("education", "race-group"),
            List.of("gender", "race-group", "role"),
            List.of("gender", "race-group", "first-time"),
            List.of("gender", "race-group", "organization-size"),
            List.of("gender", "race-group", "organization-type"),
            List.of("disability", "age-band", "role"),
            List.of("disability", "age-band", "first-time"),
            List.of("disability", "age-band", "organization-size"),
            List.of("education-group", "race-group", "role"),
            List.of("education-group", "race-group", "first-time"),
            List.of("education-group", "race-group", "organization-size"));

    private ReleaseCatalog() {}

    /** A coarse axis. */
    record Coarse(String question, Map<String, Set<String>> categories) {}

    /** Returns the codes of the questions. */
    public static List<String> questions() {
        return QUESTIONS;
    }

    /** Returns the codes of the splits. */
    public static List<String> splits() {
        return SPLITS;
    }

    /** Returns the crossings of questions, two-way and three-way. */
    public static List<List<String>> crossings() {
        return CROSSINGS;
    }

    static boolean isSplit(String axis) {
        return SPLITS.contains(axis);
    }

    static Optional<Coarse> coarse(String axis) {
        return Optional.ofNullable(COARSE.get(axis));
    }

    static Map<String, Coarse> coarseAxes() {
        return COARSE;
    }

    /** Returns the question or the split that an axis is made of. */
    static String source(String axis) {
        return coarse(axis).map(Coarse::question).orElse(axis);
    }

    /** Says whether a plan may ask for the table. */
    static boolean offers(List<String> table) {
        return table.size() == 1 && (QUESTIONS.contains(table.get(0)) || isSplit(table.get(0)))
                || table.size() == 2 && QUESTIONS.contains(table.get(0)) && isSplit(table.get(1))
                || CROSSINGS.contains(table);
    }

    /** Returns what an answer to the question is counted as, in the order of publication. */
    static List<String> answers(String question) {
        if (question.equals("origin")) {
            return UnitedRegions.all();
        }
        Question asked = Questionnaire.find(question).orElseThrow();
        List<String> answers = new ArrayList<>(asked.options());
        if (asked.ownWords()) {
            answers.add(Question.SELF);
        }
        return answers;
    }

    /** Returns what somebody who chose one option is counted as. */
    static String recoded(String question, String option) {
        return question.equals("origin") ? UnitedRegions.of(option) : option;
    }

    /** Returns the group of each answer by which small ones are joined, if it has one. */
    static Map<String, String> groups(String axis) {
        return switch (axis) {
            case "age" -> parents(COARSE.get("age-band").categories());
            case "education" -> parents(EDUCATION);
            case "region" ->
                parents(Map.of("united-states", Set.of("us-northeast", "us-south", "us-midwest", "us-west")));
            default -> Map.of();
        };
    }

    /** Says whether the category is a named group of answers. */
    static boolean isGroup(String axis, String category) {
        return groups(axis).containsValue(category)
                || coarse(axis)
                        .filter(one -> one.categories().containsKey(category))
                        .isPresent();
    }

    private static Map<String, String> parents(Map<String, Set<String>> groups) {
        return groups.entrySet().stream()
                .flatMap(group -> group.getValue().stream().map(member -> Map.entry(member, group.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Set<String>> education() {
        Map<String, Set<String>> education = new LinkedHashMap<>();
        education.put("no-degree", Set.of("less-than-secondary", "secondary", "some-post-secondary"));
        education.put("degree", Set.of("associate", "bachelor", "graduate"));
        return education;
    }

    private static Map<String, Coarse> coarse() {
        Map<String, Set<String>> age = new LinkedHashMap<>();
        age.put("under-45", Set.of("18-24", "25-34", "35-44"));
        age.put("45-plus", Set.of("45-54", "55-64", "65-plus"));
        Map<String, Set<String>> race = new LinkedHashMap<>();
        race.put("white-alone", Set.of("white"));
        race.put(
                "another-alone",
                Stream.of("aian", "asian", "black", "hispanic", "mena", "nhpi", Question.SELF)
                        .collect(Collectors.toSet()));
        race.put("two-or-more", Set.of("several"));
        Map<String, Coarse> all = new LinkedHashMap<>();
        all.put("age-band", new Coarse("age", age));
        all.put("race-group", new Coarse("race", race));
        Map<String, Set<String>> education = new LinkedHashMap<>(EDUCATION);
        education.put("unknown", Set.of("unknown"));
        all.put("education-group", new Coarse("education", education));
        return all;
    }
}
