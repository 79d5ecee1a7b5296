package org.astc.plenary.inclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.platform.Settings;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Role;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is counted for a frozen plan, and what becomes of it, against both stores. */
@ExtendWith(ArquillianExtension.class)
class FrozenCountsIT extends AnalystsAtWork {
    @Inject
    private Shop shop;

    @Inject
    private Settings settings;

    @Test
    void whoWithdrawsAfterTheFreezeStaysInItsCountsAndIsGoneFromTheAnswers() {
        UUID plan = frozen();
        UUID one = respondents.people(event).get(0);
        linker.own(event, one, Questionnaire.all(), Linker.Own.DELETE);
        come("visitor", "woman", 50);

        protection.protect(plan, LONG, tried -> {});
        UUID another = respondents.people(event).get(1);
        linker.own(event, another, Questionnaire.all(), Linker.Own.DELETE);
        is(approver);
        desk.approve(event, plan);

        assertThat(releases.find(event, slug + "-1").orElseThrow().cells())
                .contains(",participants,gender,_total,,,,,count,152,published")
                .contains(",participants,gender,woman,,,,,count,68,published");
        assertThat(linker.own(event, one, Questionnaire.all(), Linker.Own.READ)).isEmpty();
        assertThat(linker.own(event, another, Questionnaire.all(), Linker.Own.READ))
                .isEmpty();
    }

    @Test
    void withoutTheKeyFileNothingIsCountedAndAllElseGoesOn() throws Exception {
        UUID counted = prepared();
        UUID plan = planned();
        Path key = Path.of(settings.inclusionKeyFile());
        Path away = key.resolveSibling("away");
        Files.move(key, away);
        try {
            assertThatThrownBy(() -> desk.freeze(event, plan)).isInstanceOf(InclusionKeyMissing.class);
            assertThat(desk.get(event, plan).status()).isEqualTo(ReleasePlanStatus.DRAFT);
            come("visitor", "_none", 1);
            desk.abandon(event, planned());
            is(approver);
            assertThatThrownBy(() -> desk.approve(event, counted)).isInstanceOf(InclusionKeyMissing.class);
            assertThat(releases.of(event)).isEmpty();
        } finally {
            Files.move(away, key);
        }
        is(author);
        desk.freeze(event, plan);
        assertThat(desk.get(event, plan).status()).isEqualTo(ReleasePlanStatus.FROZEN);
    }

    @Test
    void countsThatAKilledServerDidNotTakeAreTakenAfterAnotherFreeze() throws Exception {
        UUID plan = planned();
        steps.freeze(steps.population(plan)); // and here the server is killed

        assertThatThrownBy(() -> protection.protect(plan, LONG, tried -> {})).isInstanceOf(CountsMissing.class);

        assertThat(desk.get(event, plan).status()).isEqualTo(ReleasePlanStatus.DRAFT);
        desk.freeze(event, plan);
        protection.protect(plan, LONG, tried -> {});
        assertThat(desk.get(event, plan).status()).isEqualTo(ReleasePlanStatus.READY);
    }

    @Test
    void nobodyIsCountedInGroupsThatNoFrozenPlanNames() {
        UUID plan = planned();
        Partition draft = steps.population(plan);
        assertThatThrownBy(() -> counts.take(draft)).isInstanceOf(PartitionNotApproved.class);

        desk.freeze(event, plan);
        UUID one = draft.people().keySet().iterator().next();
        Partition alone = new Partition(
                event,
                plan,
                draft.specificationHash(),
                draft.tables(),
                draft.splits(),
                Map.of(one, draft.people().get(one)));
        assertThatThrownBy(() -> counts.take(alone)).isInstanceOf(PartitionNotApproved.class);
    }

    @Test
    void whatWasCountedIsNotTakenForOtherPeople() {
        UUID plan = frozen();
        steps.thaw(plan);
        come("visitor", "woman", 1);
        steps.freeze(steps.population(plan));

        ReleasePlanTask task = steps.task(plan);
        assertThatThrownBy(() -> counts.of(task)).hasMessage("the seal does not open");
    }

    @Test
    void whereNobodyCameThereIsNothingToCount() throws Exception {
        UUID empty = respondents.idOf(respondents.anEvent());
        caller.is(new Caller.Identity(
                author, "analyst", "Analyst", List.of(new Caller.Grant(Role.INCLUSION_ANALYST, empty))));
        UUID plan = desk.plan(empty, "Who came", Locale.ENGLISH, "over", TABLES);

        assertThatThrownBy(() -> desk.freeze(empty, plan)).isInstanceOf(NobodyToCount.class);
        assertThat(desk.get(empty, plan).status()).isEqualTo(ReleasePlanStatus.DRAFT);
    }

    @Test
    void aPlanWhoseCountsAreGoneIsADraftAgain() {
        UUID plan = prepared();
        keptCounts.forget(plan);
        is(approver);

        assertThatThrownBy(() -> desk.approve(event, plan)).isInstanceOf(CountsMissing.class);

        assertThat(desk.get(event, plan).status()).isEqualTo(ReleasePlanStatus.DRAFT);
    }

    @Test
    void anAbandonedPlanLeavesNoCountsAndNothingThatWasFound() {
        UUID plan = prepared();
        assertThat(kept(plan)).isEqualTo(1);

        desk.abandon(event, plan);

        assertThat(kept(plan)).isZero();
        assertThat(desk.get(event, plan).pattern()).isNull();
        assertThatThrownBy(() -> desk.freeze(event, plan)).isInstanceOf(ReleaseNotReady.class);
    }

    @Test
    void theNightTakesCountsThatAKilledServerLeftAndNoOthers() throws Exception {
        UUID left = frozen();
        UUID going = frozen();
        shop.change("update release_plan set status = 'ABANDONED' where id = ?1", left);

        while (keptCounts.purge(Instant.now()) > 0) {
            // the next batch
        }

        assertThat(kept(left)).isZero();
        assertThat(kept(going)).isEqualTo(1);
    }
}
