package org.astc.plenary.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.platform.Ids;
import org.astc.plenary.security.Retention;
import org.astc.plenary.testing.Given;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two years after an event nothing is left of what its people answered, not even the key. */
@ExtendWith(ArquillianExtension.class)
class AnswerRetentionIT {
    private static final Question RACE = Questionnaire.find("race").orElseThrow();

    /** The events of {@link Given} end on June 1, 2040. */
    private static final Instant BEFORE = Instant.parse("2042-06-01T09:00:00Z");

    private static final Instant AFTER = Instant.parse("2042-06-02T09:00:00Z");

    @Inject
    private Given given;

    @Inject
    private EventQueries events;

    @Inject
    private Linker linker;

    @Inject
    @Any
    private Instance<Retention> contexts;

    @PersistenceContext(unitName = "inclusion")
    private EntityManager store;

    @Test
    void theNightTakesAnswersWordsAndKeyTwoYearsAfterTheEvent() {
        UUID event = events.idOf(given.anEvent(Shop.plan(9, 9))).orElseThrow();
        UUID unknown = Ids.next();
        for (UUID each : List.of(event, unknown)) {
            linker.save(each, Ids.next(), List.of(Answer.of(RACE, List.of("white", "self"), "Sámi")));
            linker.save(each, Ids.next(), List.of(Answer.without(RACE, AnswerState.SKIPPED)));
        }

        purge(BEFORE);
        assertThat(rows(event)).containsExactly(2L, 1L, 1L);

        purge(AFTER);
        assertThat(rows(event)).containsExactly(0L, 0L, 0L);
        assertThat(rows(unknown)).as("of another event").containsExactly(2L, 1L, 1L);
    }

    private void purge(Instant now) {
        Retention answers = contexts.stream()
                .filter(context ->
                        context.kept().stream().anyMatch(kept -> kept.what().equals("inclusion.kept.answers")))
                .findFirst()
                .orElseThrow();
        while (answers.purge(now) > 0) {
            // the next batch
        }
    }

    private List<Long> rows(UUID event) {
        return List.of("answer", "own_words", "event_key").stream()
                .map(table -> ((Number) store.createNativeQuery("select count(*) from " + table + " where event = ?1")
                                .setParameter(1, EventTag.of(event))
                                .getSingleResult())
                        .longValue())
                .toList();
    }
}
