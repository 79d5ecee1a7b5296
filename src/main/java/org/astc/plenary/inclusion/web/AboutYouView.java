package org.astc.plenary.inclusion.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astc.plenary.inclusion.AboutYouService;
import org.astc.plenary.inclusion.Answer;
import org.astc.plenary.inclusion.AnswerState;
import org.astc.plenary.inclusion.Question;
import org.astc.plenary.inclusion.Questionnaire;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.web.Language;

/** Says what the voluntary questions are for; after the code, shows one's own answers, to change them. */
@Named
@RequestScoped
public class AboutYouView {
    @Inject
    private AboutYouService service;

    @Inject
    private AboutYouDoor door;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    private List<Answer> own;

    /** An own answer in words; {@code topic} is the page on which it is changed. */
    public record Told(String question, String topic, String answer) {}

    public boolean isDone() {
        return is("done");
    }

    /** What was deleted just now, all or one answer, as a sentence; null if nothing was. */
    public String getWithdrawn() {
        String what = request.getParameter("withdrawn");
        if (Questionnaire.topics().contains(what)) {
            return Messages.text(
                    language.locale(), "inclusion.withdrawn.topic", Wording.question(what, language.locale()));
        }
        return is("withdrawn") ? Messages.text(language.locale(), "inclusion.withdrawn") : null;
    }

    /** Whether the visitor has answered or deleted something just now, and comes to the end of it. */
    public boolean isSettled() {
        return isDone() || getWithdrawn() != null;
    }

    /** Whether everything was deleted just now. */
    public boolean isEmptied() {
        return is("withdrawn");
    }

    private boolean is(String news) {
        return "1".equals(request.getParameter(news)) && !"POST".equals(request.getMethod());
    }

    /** Where the questions begin. */
    public String getFirst() {
        return door.topic(Questionnaire.topics().get(0));
    }

    /** The questions in words, in their order. */
    public List<String> getTopics() {
        return Questionnaire.topics().stream()
                .map(topic -> Wording.question(topic, language.locale()))
                .toList();
    }

    /** The visitor's own answers, once the code was entered. */
    public List<Told> getTold() {
        if (own == null) {
            own = door.isOpen() ? service.own(door.code(), door.key(), door.token()) : List.of();
        }
        List<Told> told = new ArrayList<>();
        for (Answer answer : own) {
            Questionnaire.find(answer.question())
                    .ifPresent(question -> told.add(new Told(
                            Wording.question(question.code(), language.locale()),
                            question.topic(),
                            words(question, answer))));
        }
        return told;
    }

    private String words(Question question, Answer answer) {
        Locale locale = language.locale();
        if (answer.state() != AnswerState.ANSWERED) {
            return Messages.text(
                    locale,
                    "inclusion.state."
                            + answer.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return answer.chosen().stream()
                .flatMap(option ->
                        option.equals(Question.SELF) && !answer.words().isEmpty()
                                ? Stream.of(answer.words())
                                : Stream.of(Wording.option(question, option, locale)))
                .collect(Collectors.joining(", "));
    }
}
