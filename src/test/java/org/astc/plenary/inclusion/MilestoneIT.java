package org.astc.plenary.inclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Role;
import org.astc.plenary.testing.Imports;
import org.astc.plenary.testing.Respondents;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A plan names when people are counted, and nobody is counted at another time. */
@ExtendWith(ArquillianExtension.class)
class MilestoneIT {
    private static final int ROUNDS = 20;

    @Inject
    private ReleaseDesk desk;

    @Inject
    private ReleaseSteps steps;

    @Inject
    private Respondents respondents;

    @Inject
    private Imports imports;

    @Inject
    private Caller caller;

    private UUID analyst;
    private UUID event;
    private int plans;

    @BeforeEach
    void anEventToCome() throws Exception {
        analyst = imports.staff();
        isAt(respondents.anEventToCome());
    }

    private void isAt(String slug) {
        event = respondents.idOf(slug);
        respondents.come(slug, "visitor", "woman", 12);
        caller.is(new Caller.Identity(
                analyst, "analyst", "Analyst", List.of(new Caller.Grant(Role.INCLUSION_ANALYST, event))));
    }

    @AfterEach
    void nobody() {
        caller.is(null);
    }

    @Test
    void whatIsToBeCountedLaterIsNotCountedNow() {
        for (String later : List.of("begun", "over")) {
            UUID plan = planned(later);

            assertThatThrownBy(() -> desk.freeze(event, plan)).isInstanceOf(MilestoneNotReached.class);
            assertThat(desk.get(event, plan).status()).isEqualTo(ReleasePlanStatus.DRAFT);
        }
    }

    @Test
    void beforeItsEndAnEventIsCountedOnceWhateverBecomesOfThePlan() {
        UUID first = planned("interim");
        UUID second = planned("interim");
        desk.freeze(event, first);

        assertThatThrownBy(() -> desk.freeze(event, second)).isInstanceOf(MilestoneTaken.class);
        desk.abandon(event, first);
        assertThatThrownBy(() -> desk.freeze(event, second)).isInstanceOf(MilestoneTaken.class);
        assertThat(desk.get(event, second).status()).isEqualTo(ReleasePlanStatus.DRAFT);
    }

    @Test
    void onceItHasBegunItIsStillCountedOnce() {
        isAt(respondents.anEventUnderWay());
        desk.freeze(event, planned("begun"));

        for (String again : List.of("begun", "interim")) {
            UUID plan = planned(again);

            assertThatThrownBy(() -> desk.freeze(event, plan)).as(again).isInstanceOf(MilestoneTaken.class);
        }
    }

    @Test
    void onceItIsOverItIsCountedAsOftenAsIsWantedAndNoMoreAsBefore() {
        isAt(respondents.anEvent());
        desk.freeze(event, planned("over"));
        desk.freeze(event, planned("begun"));
        UUID late = planned("interim");

        assertThatThrownBy(() -> desk.freeze(event, late)).isInstanceOf(MilestoneNotReached.class);
    }

    @Test
    void twoPlansAtOnceAreCountedOnce() throws Exception {
        List<Partition> people = List.of(steps.population(planned("interim")), steps.population(planned("interim")));
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        try {
            for (int round = 0; round < ROUNDS; round++) {
                List<Partition> frozen = atOnce(threads, people);

                assertThat(frozen).as("round %d", round).hasSize(1);
                steps.thaw(frozen.get(0).planId());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Returns those that could be frozen. */
    private List<Partition> atOnce(ExecutorService threads, List<Partition> people) throws Exception {
        CyclicBarrier start = new CyclicBarrier(people.size());
        List<Callable<Partition>> runners = people.stream()
                .<Callable<Partition>>map(one -> () -> {
                    start.await();
                    steps.freeze(one);
                    return one;
                })
                .toList();
        List<Partition> frozen = new ArrayList<>();
        for (Future<Partition> runner : threads.invokeAll(runners)) {
            try {
                frozen.add(runner.get());
            } catch (ExecutionException refused) {
                assertThat(refused).hasRootCauseInstanceOf(MilestoneTaken.class);
            }
        }
        return frozen;
    }

    @Test
    void thereIsNoOtherMilestone() {
        assertThatThrownBy(() -> planned("tomorrow"))
                .isInstanceOfSatisfying(
                        SpecificationRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("inclusion.plan.milestone.wrong"));
    }

    private UUID planned(String milestone) {
        return desk.plan(event, "Who came, " + ++plans, Locale.ENGLISH, milestone, List.of(List.of("gender")));
    }
}
