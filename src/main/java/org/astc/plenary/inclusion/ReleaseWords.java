package org.astc.plenary.inclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.astc.plenary.inclusion.cells.Axis;
import org.astc.plenary.inclusion.cells.Category;
import org.astc.plenary.inclusion.cells.Frame;
import org.astc.plenary.inclusion.cells.Spot;
import org.astc.plenary.platform.Messages;

/** Axes, answers and cells of releases in the reader's words, whatever the language of the package. */
public final class ReleaseWords {
    private static final String SEVERAL = "several";

    /** Questions that address the reader; figures speak of others. */
    private static final Set<String> ADDRESSING = Set.of("education", "origin");

    private ReleaseWords() {}

    /** Returns the title of a question, a split or a coarse axis. */
    public static String axis(String code, Locale language) {
        return ReleaseCatalog.isSplit(code)
                ? Messages.text(language, "inclusion.split." + code)
                : ReleaseCatalog.coarse(code).isPresent()
                        ? Messages.text(language, "inclusion.coarse." + code)
                        : Messages.text(
                                language,
                                (ADDRESSING.contains(code) ? "inclusion.axis." : "inclusion.question.") + code);
    }

    /** Returns the title of a table: its axes. */
    public static String table(List<String> axes, Locale language) {
        return axes.stream().map(code -> axis(code, language)).collect(Collectors.joining(" × "));
    }

    /** Returns the title of a category; one of several answers names them all. */
    public static String category(Axis axis, Category category, Locale language) {
        if (!category.isAnswer()) {
            return Messages.text(language, "inclusion.figures.silence." + category.code());
        }
        if (isNamedByEvent(axis, category)) {
            return category.title();
        }
        if (ReleaseCatalog.isGroup(axis.code(), category.code())) {
            return Messages.text(language, "inclusion.group." + category.code());
        }
        Map<String, String> groups = GroupWords.titles(axis.question(), language);
        return codes(axis.question(), groups).stream()
                .filter(category.members()::contains)
                .map(code -> groups.containsKey(code) ? groups.get(code) : answer(axis.question(), code, language))
                .collect(Collectors.joining(" / "));
    }

    /** Says whether the event gave the category its name, which is told as it is, in the event's own language. */
    public static boolean isNamedByEvent(Axis axis, Category category) {
        return axis.question().equals("type") && category.isAnswer();
    }

    /** Returns the title of a cell of a table: its categories, and "all" for a margin. */
    public static String cell(Frame frame, List<String> table, Spot spot, Locale language) {
        return table.stream()
                .map(code -> frame.axis(code)
                        .category(spot.at().getOrDefault(code, ""))
                        .map(category -> category(frame.axis(code), category, language))
                        .orElse(Messages.text(language, "inclusion.report.all")))
                .collect(Collectors.joining(" × "));
    }

    private static List<String> codes(String question, Map<String, String> groups) {
        if (!groups.isEmpty()) {
            return List.copyOf(groups.keySet());
        }
        List<String> codes = new ArrayList<>(ReleaseCatalog.answers(question));
        codes.add(SEVERAL);
        return codes;
    }

    static String answer(String question, String answer, Locale language) {
        if (answer.equals(SEVERAL)) {
            return Messages.text(language, "inclusion.figures.several");
        }
        if (answer.equals(Question.SELF)) {
            return Messages.text(language, "inclusion.told.self");
        }
        if (answer.equals("unknown")) {
            return Messages.text(language, "inclusion.told.unknown");
        }
        return question.equals("origin")
                ? Messages.text(language, "inclusion.world." + answer)
                : Messages.text(language, "inclusion.answer." + question + "." + answer);
    }
}
