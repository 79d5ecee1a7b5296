package org.astc.plenary.inclusion.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.astc.plenary.inclusion.AboutYouService;
import org.astc.plenary.inclusion.Answer;
import org.astc.plenary.inclusion.AnswerState;
import org.astc.plenary.inclusion.Question;
import org.astc.plenary.inclusion.Questionnaire;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.web.Faults;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.SeeOther;

/** One topic of the voluntary questions. Every one may be skipped; one may stop anywhere. */
@Named
@RequestScoped
public class TopicView {
    @Inject
    private AboutYouService service;

    @Inject
    private AboutYouDoor door;

    @Inject
    private Faults faults;

    @Inject
    private Language language;

    @Inject
    private PathParameters path;

    @Inject
    private HttpServletRequest request;

    private String topic;
    private List<Question> questions;
    private List<Answer> earlier;

    @PostConstruct
    void load() {
        topic = path.get("topic");
        questions = Questionnaire.of(topic);
        if (questions.isEmpty() || !door.isAsked()) {
            throw new NotFound();
        }
        earlier = door.isOpen() ? service.own(door.code(), door.key(), door.token()) : List.of();
    }

    /** Keeps what was ticked and goes on. */
    public String save() {
        TopicForm form = new TopicForm(request, questions);
        List<Faults.Fault> found = form.faults(language.locale());
        if (!found.isEmpty()) {
            faults.show(found);
            return null;
        }
        keep(form);
        return SeeOther.at(next() + news(form));
    }

    /** Whoever sees an earlier answer and takes every tick away has taken it back. */
    private void keep(TopicForm form) {
        service.answer(door.code(), door.key(), form.answers());
        List<Question> cleared = form.cleared();
        if (!cleared.isEmpty()) {
            service.withdraw(door.code(), door.key(), cleared);
        }
    }

    /** Deletes the answers of this topic, as if they had never been given. */
    public String withdraw() {
        service.withdraw(door.code(), door.key(), questions);
        return SeeOther.at(door.getStart() + "&withdrawn=" + topic);
    }

    /** Goes on; an earlier answer stays. */
    public String skip() {
        service.answer(door.code(), door.key(), TopicForm.skipped(questions));
        return SeeOther.at(next());
    }

    /**
     * Stops here, whatever is ticked. What was answered on the pages before is kept already, and what is ticked on this
     * one, now; if something in it is to be put right, nothing of this page is kept, and the visitor is told.
     */
    public String stop() {
        TopicForm form = new TopicForm(request, questions);
        if (!form.faults(language.locale()).isEmpty()) {
            return SeeOther.at(end() + "&unkept=" + topic);
        }
        if (!form.isEmpty()) {
            keep(form);
        }
        return SeeOther.at(end() + (form.agrees() ? news(form) : ""));
    }

    /** Whoever chose nothing hears that the question was passed, unless that took an answer back. */
    private String news(TopicForm form) {
        return form.isEmpty() && form.cleared().isEmpty() ? "&skipped=" + topic : "";
    }

    private String end() {
        return door.getStart() + "&done=1";
    }

    /** Says whether the visitor sees an answer of their own here, which can be taken back. */
    public boolean isTold() {
        return earlier.stream()
                .anyMatch(answer ->
                        questions.stream().anyMatch(question -> question.code().equals(answer.question())));
    }

    /**
     * The codes of the questions that are shown with an answer, or were when the form was sent; with blanks between.
     */
    public String getShown() {
        List<String> sent = new TopicForm(request, questions).shown();
        return questions.stream()
                .filter(question -> isSent() ? sent.contains(question.code()) : isTold(question))
                .map(Question::code)
                .collect(Collectors.joining(" "));
    }

    private boolean isTold(Question question) {
        return earlier.stream()
                .anyMatch(answer -> answer.question().equals(question.code())
                        && (answer.state() == AnswerState.ANSWERED || answer.state() == AnswerState.PREFER_NOT_TO_SAY));
    }

    private boolean isSent() {
        return "POST".equals(request.getMethod());
    }

    private String next() {
        int next = Questionnaire.topics().indexOf(topic) + 1;
        return next < Questionnaire.topics().size()
                ? door.topic(Questionnaire.topics().get(next))
                : end();
    }

    public int getNumber() {
        return Questionnaire.topics().indexOf(topic) + 1;
    }

    public int getCount() {
        return Questionnaire.topics().size();
    }

    public String getTitle() {
        return Wording.question(topic, language.locale());
    }

    public boolean isConsenting() {
        return request.getParameter("consent") != null;
    }

    public int getConsentVersion() {
        return Questionnaire.CONSENT_VERSION;
    }

    public List<ShownQuestion> getQuestions() {
        Locale locale = language.locale();
        boolean sent = isSent();
        TopicForm form = new TopicForm(request, questions);
        return questions.stream()
                .map(question -> sent
                        ? new ShownQuestion(question, form.ticked(question), form.words(question), locale)
                        : before(question, locale))
                .toList();
    }

    private ShownQuestion before(Question question, Locale locale) {
        Set<String> ticked = new HashSet<>();
        String words = "";
        for (Answer answer : earlier) {
            if (answer.question().equals(question.code())) {
                ticked.addAll(answer.chosen());
                words = answer.words();
                if (answer.state() == AnswerState.PREFER_NOT_TO_SAY) {
                    ticked.add(ShownQuestion.RATHER_NOT);
                }
            }
        }
        return new ShownQuestion(question, ticked, words, locale);
    }
}
