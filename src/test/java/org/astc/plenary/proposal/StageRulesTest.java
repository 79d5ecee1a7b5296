package org.astc.plenary.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.astc.plenary.proposal.PresenterRole.ASSISTANT;
import static org.astc.plenary.proposal.PresenterRole.MODERATOR;
import static org.astc.plenary.proposal.PresenterRole.ORGANIZER;
import static org.astc.plenary.proposal.PresenterRole.PRESENTER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is on stage: how many, in which roles, from where. */
class StageRulesTest {
    private static final PresenterLine ADA = Sample.proposer(PRESENTER);

    @ParameterizedTest
    @CsvSource({
        "2, proposal.rule.few",
        "3, ''",
        "5, ''",
        "6, proposal.rule.many",
        "40, proposal.rule.many",
    })
    void aFormatHasRoomForSoMany(int onStage, String expected) {
        List<PresenterLine> all = IntStream.range(0, onStage)
                .mapToObj(i -> Sample.person("p" + i, i == 0 ? MODERATOR : PRESENTER, "House " + i))
                .toList();

        assertThat(said(Sample.grace(0), Sample.PANEL, all)).isEqualTo(expected);
    }

    @Test
    void organizersAssistantsAndWhoDeclinedAreNotOnStage() {
        PresenterLine gone = with(Sample.person("gone", PRESENTER, ""), PresenterStatus.DECLINED, null);

        assertThat(said(
                        Sample.grace(0),
                        Sample.WORKSHOP,
                        List.of(Sample.person("o", ORGANIZER, ""), Sample.person("a", ASSISTANT, ""), gone)))
                .isEqualTo("proposal.rule.few");
    }

    @ParameterizedTest
    @CsvSource({"0, proposal.rule.moderator", "1, ''", "2, proposal.rule.moderator"})
    void aModeratedFormatHasExactlyOneModerator(int moderators, String expected) {
        List<PresenterLine> all = IntStream.range(0, 4)
                .mapToObj(i -> Sample.person("p" + i, i < moderators ? MODERATOR : PRESENTER, ""))
                .toList();

        assertThat(said(Sample.grace(0), Sample.PANEL, all)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void oneHouseOnlyIsSaidAsStrictlyAsTheCallWants(Strictness strictness) {
        CallPlan.Rules rules = new CallPlan.Rules("", 0, 2, strictness, 0, Strictness.OFF, Strictness.OFF, 10);

        List<Remark> remarks =
                check(rules, Sample.WORKSHOP, List.of(ADA, Sample.person("b", PRESENTER, " lumen  WORKS ")), Map.of());

        assertThat(remarks).hasSize(strictness == Strictness.OFF ? 0 : 1);
        assertThat(remarks).allMatch(remark -> remark.blocks() == (strictness == Strictness.BLOCK));
        assertThat(said(rules, Sample.WORKSHOP, List.of(ADA, Sample.person("b", PRESENTER, "Other House"))))
                .isEmpty();
    }

    @Test
    void theSameHouseOfTheDirectoryIsOneHoweverItIsWritten() {
        CallPlan.Rules rules = new CallPlan.Rules("", 0, 2, Strictness.BLOCK, 0, Strictness.OFF, Strictness.OFF, 10);
        UUID house = UUID.randomUUID();
        List<PresenterLine> two = List.of(
                with(Sample.person("a", PRESENTER, "Lumen"), PresenterStatus.NAMED, house),
                with(Sample.person("b", PRESENTER, "Lumen Works"), PresenterStatus.NAMED, house));

        assertThat(said(rules, Sample.WORKSHOP, two)).isEqualTo("proposal.rule.organizations");
    }

    @Test
    void whoNamesNoHouseCountsAsNone() {
        CallPlan.Rules rules = new CallPlan.Rules("", 0, 2, Strictness.BLOCK, 0, Strictness.OFF, Strictness.OFF, 10);

        assertThat(said(rules, Sample.WORKSHOP, List.of(ADA, Sample.person("b", PRESENTER, " "))))
                .isEqualTo("proposal.rule.organizations");
    }

    @Test
    void theProposerIsOnStageIfTheCallWantsIt() {
        CallPlan.Rules rules = new CallPlan.Rules("", 0, 0, Strictness.OFF, 0, Strictness.OFF, Strictness.WARN, 10);
        PresenterLine other = Sample.person("b", PRESENTER, "");

        assertThat(said(rules, Sample.WORKSHOP, List.of(Sample.proposer(ORGANIZER), other)))
                .isEqualTo("proposal.rule.organizer");
        assertThat(said(rules, Sample.WORKSHOP, List.of(Sample.proposer(MODERATOR), other)))
                .isEmpty();
    }

    @Test
    void nobodyHasMoreRolesThanTheCallAllowsWhereTheyCount() {
        CallPlan.Rules rules = new CallPlan.Rules("", 0, 0, Strictness.OFF, 2, Strictness.BLOCK, Strictness.OFF, 10);
        Map<String, Long> one = Map.of(ADA.email(), 1L);
        Map<String, Long> two = Map.of(ADA.email(), 2L);

        assertThat(check(rules, Sample.WORKSHOP, List.of(ADA), one)).isEmpty();
        assertThat(check(rules, Sample.WORKSHOP, List.of(ADA), two))
                .containsExactly(Remark.blocking("presenters", "proposal.rule.roles", "Ada", 2));
        assertThat(check(rules, Sample.LIGHTNING, List.of(ADA), two)).isEmpty();
        assertThat(check(
                        rules,
                        Sample.WORKSHOP,
                        List.of(ADA, Sample.person("h", ASSISTANT, "")),
                        Map.of("h@lumenworks.example", 9L)))
                .isEmpty();
    }

    @Test
    void whoWasErasedIsNotCounted() {
        CallPlan.Rules rules = new CallPlan.Rules("", 0, 0, Strictness.OFF, 1, Strictness.BLOCK, Strictness.OFF, 10);
        PresenterLine erased = new PresenterLine(
                UUID.randomUUID(), 1, "S", "", null, "", null, true, PRESENTER, PresenterStatus.NAMED, false);

        assertThat(said(rules, Sample.WORKSHOP, List.of(erased))).isEmpty();
    }

    private static PresenterLine with(PresenterLine line, PresenterStatus status, UUID house) {
        return new PresenterLine(
                line.id(),
                line.version(),
                line.code(),
                line.name(),
                line.email(),
                line.organization(),
                house,
                line.proposer(),
                line.role(),
                status,
                line.firstTime());
    }

    private static List<Remark> check(
            CallPlan.Rules rules, Call.Format format, List<PresenterLine> all, Map<String, Long> elsewhere) {
        return ProposalRules.check(Sample.call(rules), Sample.text(format, Map.of()), all, elsewhere);
    }

    private static String said(CallPlan.Rules rules, Call.Format format, List<PresenterLine> all) {
        return check(rules, format, all, Map.of()).stream().map(Remark::key).collect(Collectors.joining());
    }
}
