package org.astc.plenary.inclusion;

import java.util.List;

/**
 * What one person said to one question.
 *
 * @param question the code of the question
 * @param chosen codes of the question, in its order; empty unless answered
 * @param words own words, at most 60 characters; empty if there are none
 */
public record Answer(String question, AnswerState state, List<String> chosen, String words) {
    public Answer {
        chosen = List.copyOf(chosen);
    }

    public static Answer of(Question question, List<String> ticked, String words) {
        return new Answer(question.code(), AnswerState.ANSWERED, question.inOrder(ticked), words);
    }

    public static Answer without(Question question, AnswerState state) {
        return new Answer(question.code(), state, List.of(), "");
    }

    /** Tells the question only, so that no log ever holds an answer. */
    @Override
    public String toString() {
        return "Answer[" + question + "]";
    }
}
