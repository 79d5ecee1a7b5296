package org.astc.plenary.inclusion.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.astc.plenary.inclusion.Answer;
import org.astc.plenary.inclusion.AnswerState;
import org.astc.plenary.inclusion.Question;
import org.astc.plenary.platform.Text;
import org.astc.plenary.platform.web.Faults;

/** What was ticked on the page of a topic. */
record TopicForm(HttpServletRequest request, List<Question> questions) {
    private static final String SHOWN = "shown";

    Set<String> ticked(Question question) {
        String[] values = request.getParameterValues(question.code());
        Set<String> ticked = new LinkedHashSet<>(values == null ? List.of() : List.of(values));
        ticked.remove("");
        return ticked;
    }

    String words(Question question) {
        return Text.clean(request.getParameter(question.code() + "-words"));
    }

    boolean isEmpty() {
        return questions.stream()
                .allMatch(question ->
                        ticked(question).isEmpty() && words(question).isEmpty());
    }

    /**
     * Returns the questions that were shown with an answer and of which nothing is ticked any more. The form says what
     * was shown: the code that showed it may be over, and taking back needs none.
     */
    List<Question> cleared() {
        List<String> shown = shown();
        return questions.stream()
                .filter(question -> ticked(question).isEmpty() && shown.contains(question.code()))
                .toList();
    }

    /** Returns the codes of the questions that were shown with an answer. */
    List<String> shown() {
        String codes = request.getParameter(SHOWN);
        return codes == null ? List.of() : List.of(codes.split(" "));
    }

    /** Says whether the consent is ticked. */
    boolean agrees() {
        return request.getParameter("consent") != null;
    }

    /** Returns what is to be put right; {@code language} is the one in which the page names its answers. */
    List<Faults.Fault> faults(Locale language) {
        List<Faults.Fault> faults = new ArrayList<>();
        for (Question question : questions) {
            Set<String> ticked = ticked(question);
            boolean ratherNot = ticked.contains(ShownQuestion.RATHER_NOT);
            if (ratherNot && ticked.size() > 1) {
                faults.add(Faults.Fault.of(question.code(), "inclusion.both"));
            } else {
                question.contradiction(ticked)
                        .map(alone -> Wording.option(question, alone, language))
                        .ifPresent(alone -> faults.add(Faults.Fault.of(question.code(), "inclusion.alone", alone)));
            }
            if (!question.many() && ticked.size() > 1 && !ratherNot
                    || !ticked.stream().allMatch(one -> known(question, one))) {
                faults.add(Faults.Fault.of(question.code(), "inclusion.unknown"));
            }
            String words = words(question);
            if (question.ownWords() && !words.isEmpty() && !ticked.contains(Question.SELF)) {
                faults.add(Faults.Fault.of(question.code() + "-words", "inclusion.words.unticked"));
            }
            if (words.codePointCount(0, words.length()) > Question.LONGEST || Text.hasControl(words)) {
                faults.add(Faults.Fault.of(question.code() + "-words", "inclusion.words.long", Question.LONGEST));
            }
        }
        if (faults.isEmpty() && !agrees() && answers().stream().anyMatch(TopicForm::isAnswered)) {
            faults.add(Faults.Fault.of("consent", "inclusion.consent.missing"));
        }
        return faults;
    }

    private static boolean known(Question question, String value) {
        return value.equals(ShownQuestion.RATHER_NOT) || question.offers(value);
    }

    private static boolean isAnswered(Answer answer) {
        return answer.state() == AnswerState.ANSWERED;
    }

    /** Returns the answers; a question of which nothing was ticked is skipped. */
    List<Answer> answers() {
        return questions.stream().map(this::answer).toList();
    }

    private Answer answer(Question question) {
        Set<String> ticked = ticked(question);
        if (ticked.contains(ShownQuestion.RATHER_NOT)) {
            return Answer.without(question, AnswerState.PREFER_NOT_TO_SAY);
        }
        return ticked.isEmpty()
                ? Answer.without(question, AnswerState.SKIPPED)
                : Answer.of(question, List.copyOf(ticked), ticked.contains(Question.SELF) ? words(question) : "");
    }

    static List<Answer> skipped(List<Question> questions) {
        return Stream.ofNullable(questions)
                .flatMap(List::stream)
                .map(question -> Answer.without(question, AnswerState.SKIPPED))
                .toList();
    }
}
