package org.astc.plenary.inclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.platform.Ids;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The linker against the real inclusion store. */
@ExtendWith(ArquillianExtension.class)
class LinkerIT {
    private static final Question RACE = Questionnaire.find("race").orElseThrow();
    private static final Question AGE = Questionnaire.find("age").orElseThrow();

    @Inject
    private Linker linker;

    @Inject
    private ResponseRows rows;

    @PersistenceContext(unitName = "inclusion")
    private EntityManager store;

    @Resource
    private UserTransaction transaction;

    private final UUID event = Ids.next();
    private final UUID person = Ids.next();

    @Test
    void ownAnswersAreReadChangedAndDeleted() {
        save(Answer.of(RACE, List.of("white", "self"), "Sámi"));
        assertThat(own()).containsExactly(new Answer("race", AnswerState.ANSWERED, List.of("white", "self"), "Sámi"));

        save(Answer.of(RACE, List.of("asian"), ""));
        assertThat(own()).containsExactly(new Answer("race", AnswerState.ANSWERED, List.of("asian"), ""));

        linker.own(event, person, Questionnaire.all(), Linker.Own.DELETE);
        linker.own(event, person, Questionnaire.all(), Linker.Own.DELETE);
        assertThat(own()).isEmpty();
        assertThat(count("select count(*) from answer where event = ?1")).isZero();
        assertThat(count("select count(*) from own_words where event = ?1")).isZero();
    }

    @Test
    void skippingNeverTakesAnAnswerAway() {
        save(Answer.of(AGE, List.of("25-34"), ""));

        save(Answer.without(AGE, AnswerState.SKIPPED));
        save(Answer.without(RACE, AnswerState.SKIPPED));

        assertThat(own()).extracting(Answer::state).containsExactly(AnswerState.ANSWERED, AnswerState.SKIPPED);
    }

    @Test
    void nobodyElseFindsThem() {
        save(Answer.of(AGE, List.of("25-34"), ""));

        assertThat(linker.own(event, Ids.next(), Questionnaire.all(), Linker.Own.READ))
                .isEmpty();
        assertThat(linker.own(Ids.next(), person, Questionnaire.all(), Linker.Own.READ))
                .isEmpty();
    }

    @Test
    void theConsentOfAnEventIsThatOfItsFirstAnswer() {
        save(Answer.of(AGE, List.of("25-34"), ""));

        assertThat(count("select min(consent_version) from answer where event = ?1"))
                .isEqualTo(1);
        assertThat(count("select consent_version from event_key where event = ?1"))
                .isEqualTo(1);
    }

    @Test
    void anAnswerStandsWhateverBecomesOfTheMainTransaction() throws Exception {
        transaction.begin();
        save(Answer.of(AGE, List.of("35-44"), ""));
        transaction.rollback();

        assertThat(own()).hasSize(1);
    }

    @Test
    void withoutAnApprovedPlanNothingIsTabulated() {
        Partition partition = new Partition(event, Ids.next(), "plan", List.of(List.of("age")), List.of(), Map.of());

        assertThatThrownBy(() -> linker.tabulate(partition)).isInstanceOf(PartitionNotApproved.class);
    }

    @Test
    void takingPartIsCountedWithoutAskingWhoItWas() {
        save(Answer.of(AGE, List.of("25-34"), ""));
        linker.save(event, Ids.next(), List.of(Answer.without(AGE, AnswerState.PREFER_NOT_TO_SAY)));
        linker.save(event, Ids.next(), List.of(Answer.without(AGE, AnswerState.SKIPPED)));

        assertThat(rows.answered(event)).isEqualTo(2);
    }

    @Test
    void theStoreKnowsNoTimeNoCounterAndNoVersion() {
        assertThat(store.createNativeQuery("""
                select concat(table_name, '.', column_name) from information_schema.columns
                where table_schema = database() and table_name <> 'schema_history'
                and (data_type in ('date', 'datetime', 'timestamp', 'time', 'year', 'uuid', 'bigint', 'int')
                  or extra like '%auto_increment%' or column_name = 'version')
                """).getResultList()).isEmpty();
    }

    private void save(Answer answer) {
        linker.save(event, person, List.of(answer));
    }

    private List<Answer> own() {
        return linker.own(event, person, Questionnaire.all(), Linker.Own.READ);
    }

    private long count(String query) {
        return ((Number) store.createNativeQuery(query)
                        .setParameter(1, EventTag.of(event))
                        .getSingleResult())
                .longValue();
    }
}
