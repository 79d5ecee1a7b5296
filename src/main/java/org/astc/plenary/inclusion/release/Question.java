package org.astc.plenary.inclusion.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question of a plan, or an attribute that everybody has, such as the role at the event.
 *
 * @param several whether one person may give several answers
 * @param show for several answers: alone, any, or both
 * @param parents the group of each answer and of each group, if it has one
 * @param titles of answers and groups, in the language of the plan
 * @param answers codes in the order of publication
 * @param together answers that are always joined, since they were counted as one
 */
public record Question(
        String code,
        String title,
        boolean sensitive,
        boolean several,
        Show show,
        List<String> answers,
        Map<String, String> parents,
        Map<String, String> titles,
        List<Set<String>> together) {
    public static final String DECLINED = "_pnts";
    public static final String SKIPPED = "_none";
    public static final String NOT_ASKED = "_na";
    static final String UNANSWERED = "_unanswered";
    public static final String SEVERAL = "several";
    static final List<String> SILENCE = List.of(DECLINED, SKIPPED, NOT_ASKED);

    Question(
            String code,
            String title,
            boolean sensitive,
            boolean several,
            Show show,
            List<String> answers,
            Map<String, String> parents,
            Map<String, String> titles) {
        this(code, title, sensitive, several, show, answers, parents, titles, List.of());
    }

    /** How several answers are told. */
    public enum Show {
        ALONE,
        ANY,
        BOTH
    }

    /** Returns all that a person can be counted as, each exactly once. */
    public List<String> leaves() {
        List<String> leaves = new ArrayList<>(answers);
        if (several) {
            leaves.add(SEVERAL);
        }
        leaves.addAll(SILENCE);
        return leaves;
    }
}
