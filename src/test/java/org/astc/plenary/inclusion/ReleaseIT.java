package org.astc.plenary.inclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.Secrets;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Forbidden;
import org.astc.plenary.security.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A release on its way from the plan to everybody, against both stores. */
@ExtendWith(ArquillianExtension.class)
class ReleaseIT extends AnalystsAtWork {
    @Test
    void aReleaseIsPlannedFrozenProtectedApprovedByAnotherAndOut() {
        UUID plan = prepared();
        assertThat(desk.get(event, plan).pattern().hidden()).isNotEmpty();
        assertThat(releases.of(event)).isEmpty();
        assertThat(desk.releaseOf(event, plan)).isEmpty();

        assertThatThrownBy(() -> desk.approve(event, plan)).isInstanceOf(SameAnalyst.class);
        is(approver);
        assertThat(desk.approve(event, plan)).isEqualTo(slug + "-1");

        assertThat(desk.releaseOf(event, plan)).contains(slug + "-1");
        Release release = releases.find(event, slug + "-1").orElseThrow();
        assertThat(release.cells())
                .contains(slug + "-1,participants,gender,woman,,,,,count,68,published")
                .contains("gender,non-binary,type,visitor,,,count,[c],hidden")
                .doesNotContain("gender,non-binary,type,visitor,,,count,4");
        assertThat(release.method())
                .contains(desk.get(event, plan).specification().title());
        assertThat(desk.get(event, plan).status()).isEqualTo(ReleasePlanStatus.RELEASED);
        assertThat(kept(plan)).as("counts are deleted with the release").isZero();
        assertThatThrownBy(() -> desk.approve(event, plan)).isInstanceOf(ReleaseNotReady.class);
    }

    @Test
    void aListNamesReleasesTheNewestFirstAndTheirHashesAreThoseOfTheLedger() {
        UUID first = prepared();
        is(approver);
        desk.approve(event, first);
        is(author);
        UUID second = prepared();
        is(approver);
        desk.approve(event, second);

        assertThat(releases.of(event)).containsExactly(summary(release(slug + "-2")), summary(release(slug + "-1")));
        ReleaseHashes hashes = releases.hashes(event, slug + "-1").orElseThrow();
        assertThat(hashes.cells()).isEqualTo(Secrets.hash(release(slug + "-1").cells()));
        assertThat(hashes.entry())
                .hasSize(64)
                .isNotEqualTo(releases.hashes(event, slug + "-2").orElseThrow().entry());
        assertThat(releases.hashes(event, slug + "-3")).isEmpty();
    }

    private Release release(String code) {
        return releases.find(event, code).orElseThrow();
    }

    private static ReleaseSummary summary(Release release) {
        return new ReleaseSummary(
                release.code(), release.title(), release.population(), release.language(), release.releasedAt());
    }

    @Test
    void aSecondReleaseOfTheSamePeoplePassesAndOneWithFourMoreIsRefused() {
        UUID first = prepared();
        UUID second = frozen(); // before the four come
        is(approver);
        desk.approve(event, first);
        is(author);
        protection.protect(second, LONG, tried -> {});
        is(approver);
        assertThat(desk.approve(event, second)).isEqualTo(slug + "-2");

        come("visitor", "woman", 4);
        is(author);
        UUID third = frozen();
        assertThatThrownBy(() -> protection.protect(third, LONG, tried -> {}))
                .isInstanceOfSatisfying(
                        ReleaseRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(ReleaseRefused.TOO_NEAR));

        assertThat(desk.get(event, third).refusal()).isEqualTo(ReleaseRefused.TOO_NEAR);
        assertThat(desk.get(event, third).pattern()).isNull();
        is(approver);
        assertThatThrownBy(() -> desk.approve(event, third)).isInstanceOf(ReleaseNotReady.class);
        assertThat(releases.of(event)).hasSize(2);
    }

    @Test
    void whatWasAuditedBeforeAnotherReleaseCameOutIsAuditedAgain() {
        UUID first = prepared();
        UUID second = prepared();
        is(approver);
        desk.approve(event, first);

        assertThatThrownBy(() -> desk.approve(event, second)).isInstanceOf(ReleaseOvertaken.class);

        assertThat(desk.get(event, second).status()).isEqualTo(ReleasePlanStatus.FROZEN);
        assertThat(releases.of(event)).hasSize(1);
        is(author);
        assertThat(desk.get(event, second).refusal())
                .as("its author is told why")
                .isEqualTo(ReleaseRefused.OVERTAKEN);
        protection.protect(second, LONG, tried -> {});
        assertThat(desk.get(event, second).refusal()).isNull();
    }

    @Test
    void aTitleIsTakenUntilItsPlanIsGivenUp() {
        UUID first = desk.plan(event, "Who came", Locale.ENGLISH, "over", TABLES);
        assertThatThrownBy(() -> desk.plan(event, " who\u00a0CAME\u200b", Locale.FRENCH, "begun", List.of()))
                .isInstanceOfSatisfying(
                        SpecificationRefused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(SpecificationRefused.Fault::messageKey)
                                .containsExactly("inclusion.plan.title.taken", "inclusion.plan.tables.none"));

        desk.abandon(event, first);

        UUID second = desk.plan(event, "Who came", Locale.ENGLISH, "over", TABLES);
        assertThat(desk.get(event, second).specification().title()).isEqualTo("Who came");
    }

    @Test
    void whoGaveAPlanUpIsTold() {
        UUID byAuthor = planned();
        desk.abandon(event, byAuthor);
        UUID byAnother = planned();
        assertThat(abandonedBy(byAnother)).isEmpty();
        is(approver);
        desk.abandon(event, byAnother);

        assertThat(abandonedBy(byAuthor)).contains(ReleaseDesk.Who.AUTHOR);
        assertThat(abandonedBy(byAnother)).contains(ReleaseDesk.Who.YOU);
        is(author);
        assertThat(abandonedBy(byAuthor)).contains(ReleaseDesk.Who.YOU);
        assertThat(abandonedBy(byAnother)).contains(ReleaseDesk.Who.ANOTHER);
    }

    private Optional<ReleaseDesk.Who> abandonedBy(UUID plan) {
        return desk.abandonedBy(desk.get(event, plan));
    }

    @Test
    void aSolverThatIsTooSlowReleasesNothing() {
        UUID plan = frozen();

        assertThatThrownBy(() -> protection.protect(plan, Duration.ZERO, tried -> {}))
                .isInstanceOf(ReleaseTooLate.class);
        assertThatThrownBy(() -> protection.protect(plan, LONG, tried -> {
                    throw new IllegalStateException("canceled");
                }))
                .hasMessage("canceled");

        assertThat(desk.get(event, plan).status()).isEqualTo(ReleasePlanStatus.FROZEN);
        is(approver);
        assertThatThrownBy(() -> desk.approve(event, plan)).isInstanceOf(ReleaseNotReady.class);
        assertThat(releases.of(event)).isEmpty();
    }

    @Test
    void onlyItsAuthorPreparesAndOnlyAnalystsSeeAPlan() {
        UUID plan = planned();

        is(approver);
        assertThatThrownBy(() -> desk.freeze(event, plan)).isInstanceOf(NotItsAuthor.class);
        caller.is(new Caller.Identity(author, "staff", "Staff", List.of(new Caller.Grant(Role.ADMINISTRATOR, null))));
        assertThatThrownBy(() -> desk.get(event, plan)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> desk.approve(event, plan)).isInstanceOf(Forbidden.class);
    }
}
