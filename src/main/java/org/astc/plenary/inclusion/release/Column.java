package org.astc.plenary.inclusion.release;

import java.util.List;

/**
 * A partition of the people: by a question, or by whether they named one option of it.
 *
 * @param question its code
 * @param option the option, or empty
 * @param leaves what a person can be counted as
 */
record Column(String question, String option, List<String> leaves) {
    static Column of(Question question) {
        return new Column(question.code(), "", question.leaves());
    }

    static Column of(Question question, String option) {
        return new Column(
                question.code(),
                option,
                List.of(option + ":yes", option + ":no", Question.DECLINED, Question.SKIPPED, Question.NOT_ASKED));
    }
}
