package org.astc.plenary.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.inclusion.Answer;
import org.astc.plenary.inclusion.AnswerState;
import org.astc.plenary.inclusion.Question;
import org.astc.plenary.inclusion.Questionnaire;
import org.astc.plenary.inclusion.TakeoverOfAnswers;
import org.astc.plenary.registration.AttendanceQueries;
import org.astc.plenary.registration.AttendanceQueries.Attendance;
import org.astc.plenary.registration.TakenOver;
import org.astc.plenary.registration.TakeoverService;
import org.astc.plenary.security.Caller;

/** People who come to an event and answer the voluntary questions, as many as a test says. */
@ApplicationScoped
public class Respondents {
    @Inject
    private Given given;

    @Inject
    private EventQueries events;

    @Inject
    private TakeoverService takeover;

    @Inject
    private TakeoverOfAnswers answers;

    @Inject
    private AttendanceQueries attendance;

    @Inject
    private Caller caller;

    /** Sets up an event for many, which is over, and returns its slug. */
    public String anEvent() {
        return given.anEvent(Shop.plan(2_000, 1_000), LocalDateTime.of(2020, 6, 1, 9, 0));
    }

    /** Sets up an event for many that is to come, and returns its slug. */
    public String anEventToCome() {
        return given.anEvent(Shop.plan(2_000, 1_000));
    }

    /** Sets up an event for many that began an hour ago and lasts another hour, and returns its slug. */
    public String anEventUnderWay() {
        return given.anEvent(
                Shop.plan(2_000, 1_000),
                LocalDateTime.now(ZoneId.of("America/Halifax")).minusHours(1));
    }

    public UUID idOf(String slug) {
        return events.idOf(slug).orElseThrow();
    }

    /**
     * Registers so many more people of the type, who all say this about their gender ({@code _pnts}, {@code _none}).
     */
    public void come(String slug, String type, String gender, int people) {
        Caller.Identity before = caller.identity().orElse(null);
        caller.is(Caller.Identity.system());
        UUID event = idOf(slug);
        List<UUID> known = people(event);
        List<TakenOver> orders = IntStream.range(0, people)
                .mapToObj(any -> new TakenOver(Shop.request(slug, null, Shop.line(type)), Instant.now(), false))
                .toList();
        takeover.takeOver(slug, orders);
        List<UUID> fresh = new ArrayList<>(people(event));
        fresh.removeAll(known);
        fresh.forEach(person -> say(event, person, "gender", gender));
        caller.is(before);
    }

    /** Has a person answer a question. */
    public void say(UUID event, UUID person, String code, String option) {
        Question question = Questionnaire.find(code).orElseThrow();
        if (option.equals("_pnts")) {
            answers.takeOver(event, person, List.of(Answer.without(question, AnswerState.PREFER_NOT_TO_SAY)));
        } else if (!option.equals("_none")) {
            answers.takeOver(event, person, List.of(Answer.of(question, List.of(option), "")));
        }
    }

    /** Returns who is asked at the event. */
    public List<UUID> people(UUID event) {
        return attendance.whoAreAskedAt(event).stream()
                .map(Attendance::personId)
                .toList();
    }
}
