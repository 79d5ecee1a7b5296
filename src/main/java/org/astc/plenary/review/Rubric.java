package org.astc.plenary.review;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.astc.plenary.platform.Messages;

/**
 * The criteria that a round begins with, unless the chair writes others: substance with described steps, since words
 * such as “excellent” mean something else to everybody.
 */
public final class Rubric {
    private static final List<String> NAMES = List.of("takeHome", "takingPart", "grounds", "perspectives");

    private Rubric() {}

    /** Returns the criteria in the language, each with the same weight. */
    public static List<RoundPlan.CriterionPlan> standard(Locale language) {
        return NAMES.stream()
                .map(name -> new RoundPlan.CriterionPlan(
                        text(language, name),
                        text(language, name + ".question"),
                        1,
                        IntStream.iterate(RoundPlan.CriterionPlan.POINTS, points -> points > 0, points -> points - 1)
                                .mapToObj(points -> text(language, name + "." + points))
                                .toList()))
                .toList();
    }

    private static String text(Locale language, String name) {
        return Messages.text(language, "review.rubric." + name);
    }
}
