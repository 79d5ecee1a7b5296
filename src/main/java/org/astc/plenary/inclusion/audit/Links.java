package org.astc.plenary.inclusion.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.astc.plenary.inclusion.cells.Axis;
import org.astc.plenary.inclusion.cells.Category;
import org.astc.plenary.inclusion.cells.Frame;
import org.astc.plenary.inclusion.cells.Spot;

/** What anybody who knows the dictionary knows about the cells of one release: which of them sum up to which. */
final class Links {
    private static final String SEVERAL = "several";

    private final Frame frame;
    private final int release;
    private final Collection<Spot> spots;
    private final Equations equations;

    Links(Frame frame, int release, Collection<Spot> spots, Equations equations) {
        this.frame = frame;
        this.release = release;
        this.spots = spots;
        this.equations = equations;
    }

    void add() {
        margins();
        coarser();
        options();
    }

    /** A margin is the sum over the axis that it does not name. */
    private void margins() {
        Map<Spot, Set<String>> done = new LinkedHashMap<>();
        for (Spot spot : spots) {
            for (String code : spot.at().keySet()) {
                Spot margin = spot.without(Set.of(code));
                if (done.computeIfAbsent(margin, any -> new HashSet<>()).add(code)) {
                    List<Place> parts = frame.axis(code).categories().stream()
                            .map(category -> place(margin.with(code, category.code())))
                            .toList();
                    sum(place(margin), parts);
                }
            }
        }
    }

    /** A category of a coarser axis is the sum of those of the finer axis that it is made of. */
    private void coarser() {
        for (Spot spot : spots) {
            for (Map.Entry<String, String> at : spot.at().entrySet()) {
                Axis axis = frame.axis(at.getKey());
                Category whole = axis.category(at.getValue()).orElseThrow();
                for (Axis finer : frame.axes()) {
                    if (!finer.equals(axis) && finer.question().equals(axis.question())) {
                        List<Category> parts = parts(whole, finer);
                        Spot rest = spot.without(Set.of(axis.code()));
                        if (!parts.isEmpty() && !rest.at().containsKey(finer.code())) {
                            sum(
                                    place(spot),
                                    parts.stream()
                                            .map(part -> place(rest.with(finer.code(), part.code())))
                                            .toList());
                        }
                    }
                }
            }
        }
    }

    /** Returns the categories that the whole is made of, or none if they are not exactly that. */
    static List<Category> parts(Category whole, Axis axis) {
        List<Category> parts = axis.categories().stream()
                .filter(one -> whole.members().containsAll(one.members()))
                .toList();
        int covered = parts.stream().mapToInt(part -> part.members().size()).sum();
        return covered == whole.members().size() ? parts : List.of();
    }

    /** Several answers to one question: an option is named at least as often as it is named alone, and so on. */
    private void options() {
        Map<String, List<Axis>> byQuestion = new LinkedHashMap<>();
        for (Axis axis : frame.axes()) {
            if (!axis.option().isEmpty()) {
                byQuestion
                        .computeIfAbsent(axis.question(), any -> new ArrayList<>())
                        .add(axis);
            }
        }
        byQuestion.forEach((question, axes) -> {
            List<Place> mentions = axes.stream().map(this::yes).toList();
            String any = axes.get(0).code();
            atLeast(mentions, List.of(mentions.get(0), place(Spot.TOTAL.with(any, "no"))));
            for (Axis alone : frame.axes()) {
                if (alone.question().equals(question) && alone.option().isEmpty()) {
                    alone(axes, alone);
                }
            }
        });
    }

    /**
     * Told alone and by option: whoever is counted at one answer named it, whoever is counted at several named two at
     * least; and nobody named an answer but those who are counted there or at several.
     */
    private void alone(List<Axis> options, Axis exclusive) {
        List<Category> answers =
                exclusive.categories().stream().filter(Category::isAnswer).toList();
        List<Place> named = new ArrayList<>();
        for (Category answer : answers) {
            Place place = place(Spot.TOTAL.with(exclusive.code(), answer.code()));
            named.add(place);
            if (answer.members().equals(Set.of(SEVERAL))) {
                named.add(place);
            } else if (!answer.members().contains(SEVERAL)) {
                atLeast(
                        options.stream()
                                .filter(one -> answer.members().contains(one.option()))
                                .map(this::yes)
                                .toList(),
                        List.of(place));
            }
        }
        atLeast(options.stream().map(this::yes).toList(), named);
        for (Axis option : options) {
            atLeast(
                    answers.stream()
                            .filter(one -> one.members().contains(option.option())
                                    || one.members().contains(SEVERAL))
                            .map(one -> place(Spot.TOTAL.with(exclusive.code(), one.code())))
                            .toList(),
                    List.of(yes(option)));
        }
    }

    private Place yes(Axis option) {
        return place(Spot.TOTAL.with(option.code(), "yes"));
    }

    private void sum(Place whole, List<Place> parts) {
        if (equations.has(whole) && parts.stream().allMatch(equations::has)) {
            equations.add(parts, List.of(whole), true);
        }
    }

    private void atLeast(List<Place> more, List<Place> fewer) {
        if (more.stream().allMatch(equations::has) && fewer.stream().allMatch(equations::has)) {
            equations.add(more, fewer, false);
        }
    }

    private Place place(Spot spot) {
        return new Place(release, spot);
    }
}
