package org.astc.plenary.inclusion;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.astc.plenary.inclusion.release.CountedRelease;
import org.astc.plenary.inclusion.release.Plan;
import org.astc.plenary.inclusion.release.Question.Show;
import org.astc.plenary.platform.Messages;

/** Puts a frozen plan and its counts into the words of the engine, always in the same way. */
final class EnginePlan {
    /** The smallest count and the smallest base of a share in public. */
    private static final int SMALLEST = 10;

    private static final int BASE = 25;

    private final ReleasePlanTask task;
    private final Locale language;

    private EnginePlan(ReleasePlanTask task) {
        this.task = task;
        this.language = task.specification().locale();
    }

    static CountedRelease of(ReleasePlanTask task, Tabulation counts, Duration patience) {
        return new CountedRelease(new EnginePlan(task).plan(counts, patience));
    }

    private Plan plan(Tabulation counts, Duration patience) {
        ReleaseSpecification specification = task.specification();
        List<org.astc.plenary.inclusion.release.Question> questions = new ArrayList<>();
        specification.sources(false).forEach(code -> questions.add(question(code)));
        task.splits().forEach(split -> questions.add(split(split)));
        List<Plan.Coarse> coarse = ReleaseCatalog.coarseAxes().entrySet().stream()
                .filter(axis -> specification.tables().stream().anyMatch(table -> table.contains(axis.getKey())))
                .map(axis -> coarse(axis.getKey(), axis.getValue()))
                .toList();
        return new Plan(
                task.code(),
                specification.title(),
                Population.PARTICIPANTS,
                language,
                SMALLEST,
                BASE,
                0,
                questions,
                coarse,
                specification.tables(),
                Set.of(),
                Map.of(),
                IntStream.rangeClosed(1, task.earlier().size())
                        .mapToObj(number -> Path.of("release-" + number))
                        .toList(),
                counts.counts(),
                patience,
                task.specificationHash());
    }

    private org.astc.plenary.inclusion.release.Question question(String code) {
        Map<String, String> titles = new HashMap<>();
        ReleaseCatalog.answers(code).forEach(answer -> titles.put(answer, ReleaseWords.answer(code, answer, language)));
        Map<String, String> groups = groups(code, titles);
        return new org.astc.plenary.inclusion.release.Question(
                code,
                ReleaseWords.axis(code, language),
                true,
                Questionnaire.find(code).orElseThrow().many(),
                Show.ALONE,
                ReleaseCatalog.answers(code),
                groups,
                titles,
                List.of());
    }

    private org.astc.plenary.inclusion.release.Question split(Split split) {
        Map<String, String> titles = new HashMap<>(split.titles());
        Map<String, String> groups = groups(split.code(), titles);
        return new org.astc.plenary.inclusion.release.Question(
                split.code(),
                ReleaseWords.axis(split.code(), language),
                false,
                false,
                Show.ALONE,
                split.groups(),
                groups,
                titles,
                split.together());
    }

    /** Returns the hierarchy of the axis, and adds the titles of its groups. */
    private Map<String, String> groups(String code, Map<String, String> titles) {
        Map<String, String> groups = ReleaseCatalog.groups(code);
        groups.values().forEach(group -> titles.put(group, Messages.text(language, "inclusion.group." + group)));
        return groups;
    }

    private Plan.Coarse coarse(String code, ReleaseCatalog.Coarse axis) {
        Map<String, Set<String>> categories = new LinkedHashMap<>(axis.categories());
        return new Plan.Coarse(
                code,
                ReleaseWords.axis(code, language),
                axis.question(),
                categories.entrySet().stream()
                        .map(one -> new Plan.Joined(
                                one.getKey(),
                                Messages.text(language, "inclusion.group." + one.getKey()),
                                one.getValue()))
                        .toList());
    }
}
