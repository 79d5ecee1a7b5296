package org.astc.plenary.inclusion;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Role;
import org.astc.plenary.testing.Imports;
import org.astc.plenary.testing.Respondents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An event with answers, an analyst who plans releases and another who approves them. */
abstract class AnalystsAtWork {
    static final List<List<String>> TABLES = List.of(List.of("gender"), List.of("gender", "type"));
    static final Duration LONG = Duration.ofMinutes(5);

    @Inject
    ReleaseDesk desk;

    @Inject
    ReleaseProtection protection;

    @Inject
    ReleaseQueries releases;

    @Inject
    ReleaseCounts counts;

    @Inject
    ReleaseSteps steps;

    @Inject
    CountsOfPlans keptCounts;

    @Inject
    Linker linker;

    @Inject
    Respondents respondents;

    @Inject
    Imports imports;

    @PersistenceContext(unitName = "inclusion")
    EntityManager store;

    @Inject
    Caller caller;

    UUID author;
    UUID approver;
    String slug;
    UUID event;
    int plans;

    @BeforeEach
    void aSurvey() throws Exception {
        author = imports.staff();
        approver = imports.staff();
        slug = respondents.anEvent();
        event = respondents.idOf(slug);
        come("visitor", "woman", 41);
        come("visitor", "man", 23);
        come("visitor", "non-binary", 4);
        come("visitor", "_none", 17);
        come("student", "woman", 27);
        come("student", "man", 19);
        come("student", "non-binary", 8);
        come("student", "_none", 13);
        is(author);
    }

    @AfterEach
    void nobody() {
        caller.is(null);
    }

    UUID planned() {
        return desk.plan(event, "Who came, " + ++plans, Locale.ENGLISH, "over", TABLES);
    }

    UUID frozen() {
        UUID plan = planned();
        desk.freeze(event, plan);
        return plan;
    }

    UUID prepared() {
        UUID plan = frozen();
        protection.protect(plan, LONG, tried -> {});
        return plan;
    }

    long kept(UUID plan) {
        return ((Number) store.createNativeQuery("select count(*) from frozen_counts where plan = ?1")
                        .setParameter(1, EventTag.of(plan))
                        .getSingleResult())
                .longValue();
    }

    void come(String type, String gender, int people) {
        respondents.come(slug, type, gender, people);
    }

    void is(UUID account) {
        caller.is(new Caller.Identity(
                account, "analyst", "Analyst", List.of(new Caller.Grant(Role.INCLUSION_ANALYST, event))));
    }
}
