package org.astc.plenary.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.astc.plenary.inclusion.Answer;
import org.astc.plenary.inclusion.AnswerState;
import org.astc.plenary.inclusion.Question;
import org.astc.plenary.inclusion.Questionnaire;
import org.astc.plenary.inclusion.ResponseRateService;
import org.astc.plenary.inclusion.TakeoverOfAnswers;
import org.astc.plenary.registration.OwnPages;

/** Lets some of the demo's people answer the voluntary questions: later questions are skipped more often. */
@ApplicationScoped
class DemoAnswers {
    private static final int TOOK_PART = 62;

    private OwnPages pages;
    private TakeoverOfAnswers answers;
    private ResponseRateService rates;

    protected DemoAnswers() {}

    @Inject
    DemoAnswers(OwnPages pages, TakeoverOfAnswers answers, ResponseRateService rates) {
        this.pages = pages;
        this.answers = answers;
        this.rates = rates;
    }

    /** Answers for six in ten people of the event and returns how many they are. */
    int answer(UUID eventId, Random random) {
        int people = 0;
        for (OwnPages.Place place : pages.placesAt(eventId)) {
            if (random.nextInt(100) < TOOK_PART) {
                answers.takeOver(eventId, place.personId(), oneByOne(random));
                people++;
            }
        }
        return people;
    }

    void measure() {
        rates.measure();
    }

    private static List<Answer> oneByOne(Random random) {
        List<Answer> all = new ArrayList<>();
        int fatigue = 0;
        for (Question question : Questionnaire.all()) {
            int chance = random.nextInt(100);
            fatigue++;
            all.add(
                    chance < fatigue
                            ? Answer.without(question, AnswerState.SKIPPED)
                            : chance < 3 * fatigue
                                    ? Answer.without(question, AnswerState.PREFER_NOT_TO_SAY)
                                    : Answer.of(question, ticks(question, random), ""));
        }
        return all;
    }

    /** The first answers are the common ones; of two that exclude each other only one is ticked. */
    private static List<String> ticks(Question question, Random random) {
        List<String> options = question.options();
        Set<String> ticks = new LinkedHashSet<>();
        int count = question.many() && random.nextInt(6) == 0 ? 2 : 1;
        while (ticks.size() < count) {
            double skewed = random.nextDouble() * random.nextDouble();
            ticks.add(options.get((int) (skewed * options.size())));
        }
        return question.contradiction(ticks).map(List::of).orElse(List.copyOf(ticks));
    }
}
