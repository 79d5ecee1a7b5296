package org.astc.plenary.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.event.PhaseKind;
import org.astc.plenary.event.PhaseWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a call takes proposals. */
class CallTest {
    private static final Duration MICRO = Duration.ofNanos(1_000);

    @Test
    void withoutAPhaseTracksOrFormatsNothingIsTaken() {
        Call none = new Call(UUID.randomUUID(), null, CallPlan.Rules.STANDARD, List.of(), List.of(), List.of());
        Call bare = new Call(
                UUID.randomUUID(),
                new PhaseWindow(PhaseKind.CALL, Sample.OPENS, Sample.CLOSES),
                CallPlan.Rules.STANDARD,
                List.of(),
                List.of(),
                List.of());

        assertThat(none.isOpen(Sample.OPENS)).isFalse();
        assertThat(none.hasOpened(Sample.OPENS)).isFalse();
        assertThat(bare.isOpen(Sample.OPENS)).isFalse();
    }

    @Test
    void itTakesFromTheOpeningUntilJustBeforeTheDeadline() {
        Call call = Sample.call(Sample.grace(0));

        assertThat(call.takes(Sample.WORKSHOP, Sample.OPENS.minus(MICRO))).isFalse();
        assertThat(call.takes(Sample.WORKSHOP, Sample.OPENS)).isTrue();
        assertThat(call.takes(Sample.WORKSHOP, Sample.CLOSES.minus(MICRO))).isTrue();
        assertThat(call.takes(Sample.WORKSHOP, Sample.CLOSES)).isFalse();
    }

    @Test
    void theGraceIsAddedAndNotShown() {
        Call call = Sample.call(Sample.grace(60));
        Instant last = Sample.CLOSES.plus(Duration.ofMinutes(60));

        assertThat(call.takes(null, last.minus(MICRO))).isTrue();
        assertThat(call.takes(null, last)).isFalse();
        assertThat(call.deadline(null)).isEqualTo(Sample.CLOSES);
    }

    /** The clocks change in the night of the deadline; it is the end of the day there, whatever the offset is. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Madrid, 2027-03-28T23:59:59, 2027-03-28T21:59:59Z",
        "America/Halifax, 2027-03-14T23:59:59, 2027-03-15T02:59:59Z",
        "America/Halifax, 2027-11-07T23:59:59, 2027-11-08T03:59:59Z",
        "Africa/Cairo, 2027-04-29T23:59:59, 2027-04-29T21:59:59Z",
    })
    void aDeadlineAtTheEndOfADayWithAClockChangeIsMetToTheSecond(String zone, LocalDateTime shown, Instant expected) {
        Instant deadline = shown.atZone(ZoneId.of(zone)).toInstant();
        Call call = closing(deadline);

        assertThat(deadline).isEqualTo(expected);
        assertThat(call.takes(null, deadline.minusSeconds(1))).isTrue();
        assertThat(call.takes(null, deadline.plus(Duration.ofMinutes(30)).minus(MICRO)))
                .isTrue();
        assertThat(call.takes(null, deadline.plus(Duration.ofMinutes(30)))).isFalse();
    }

    private static Call closing(Instant deadline) {
        return new Call(
                UUID.randomUUID(),
                new PhaseWindow(PhaseKind.CALL, deadline.minus(Duration.ofDays(30)), deadline),
                Sample.grace(30),
                List.of(Sample.LEARNING),
                List.of(Sample.WORKSHOP),
                List.of());
    }

    @Test
    void aFormatWithItsOwnDeadlineKeepsTheCallOpenForItself() {
        Call.Format poster = Sample.format("poster", 1, 2, false, false, Sample.CLOSES.plus(Duration.ofDays(7)));
        Call call = new Call(
                UUID.randomUUID(),
                new PhaseWindow(PhaseKind.CALL, Sample.OPENS, Sample.CLOSES),
                Sample.grace(0),
                List.of(Sample.LEARNING),
                List.of(Sample.WORKSHOP, poster),
                List.of());

        assertThat(call.takes(Sample.WORKSHOP, Sample.CLOSES)).isFalse();
        assertThat(call.takes(poster, Sample.CLOSES)).isTrue();
        assertThat(call.isOpen(Sample.CLOSES)).isTrue();
        assertThat(call.isOpen(Sample.CLOSES.plus(Duration.ofDays(7)))).isFalse();
        assertThat(call.deadline(poster)).isEqualTo(Sample.CLOSES.plus(Duration.ofDays(7)));
    }

    @Test
    void aQuestionOfATrackOrFormatIsAskedThereOnly() {
        Call.Question everywhere = asked(null, null);
        Call.Question inTrack = asked(Sample.LEARNING.id(), null);
        Call.Question ofFormat = asked(null, Sample.PANEL.id());
        Call.Question both = asked(Sample.LEARNING.id(), Sample.PANEL.id());
        Call call = Sample.call(Sample.grace(0), everywhere, inTrack, ofFormat, both);

        assertThat(call.questions(null, null)).containsExactly(everywhere);
        assertThat(call.questions(Sample.LEARNING.id(), null)).containsExactly(everywhere, inTrack);
        assertThat(call.questions(Sample.SMALL.id(), Sample.PANEL.id())).containsExactly(everywhere, ofFormat);
        assertThat(call.questions(Sample.LEARNING.id(), Sample.PANEL.id()))
                .containsExactly(everywhere, inTrack, ofFormat, both);
    }

    private static Call.Question asked(UUID track, UUID format) {
        return new Call.Question(
                UUID.randomUUID(), "q", QuestionKind.LINE, "Q", "", true, 0, List.of(), true, track, format, null);
    }

    @Test
    void aFrozenQuestionIsFrozenFromThatMomentOn() {
        Call.Question frozen = new Call.Question(
                UUID.randomUUID(),
                "q",
                QuestionKind.LINE,
                "Q",
                "",
                true,
                0,
                List.of(),
                true,
                null,
                null,
                Sample.CLOSES);

        assertThat(frozen.isFrozen(Sample.CLOSES.minus(MICRO))).isFalse();
        assertThat(frozen.isFrozen(Sample.CLOSES)).isTrue();
        assertThat(asked(null, null).isFrozen(Sample.CLOSES)).isFalse();
    }

    @Test
    void whoIsLateOrInAClosedTrackNeedsACode() {
        Call call = Sample.call(Sample.grace(0));
        ProposalText closed =
                new ProposalText("T", "A", Sample.SMALL.id(), Sample.WORKSHOP.id(), Level.ADVANCED, "", "en", Map.of());
        ProposalText plain = Sample.text(Sample.WORKSHOP, Map.of());

        assertThat(said(call, plain, null, Sample.OPENS)).isEmpty();
        assertThat(said(call, plain, null, Sample.OPENS.minus(MICRO))).isEqualTo("proposal.late.notOpen");
        assertThat(said(call, plain, null, Sample.CLOSES)).isEqualTo("proposal.late.over");
        assertThat(said(call, closed, null, Sample.OPENS)).isEqualTo("proposal.late.closedTrack");
    }

    @Test
    void aCodeIsGoodUntilItsEndWhereItIsForAndSoManyTimes() {
        Call call = Sample.call(Sample.grace(0));
        ProposalText late = Sample.text(Sample.WORKSHOP, Map.of());
        Instant until = Sample.CLOSES.plus(Duration.ofDays(1));
        LateCode good = code(until, 1, null);

        assertThat(said(call, late, good, Sample.CLOSES)).isEmpty();
        assertThat(said(call, late, good, until.minus(MICRO))).isEmpty();
        assertThat(said(call, late, good, until)).isEqualTo("proposal.late.expired");
        assertThat(said(call, late, code(until, 1, Sample.SMALL.id()), Sample.CLOSES))
                .isEqualTo("proposal.late.elsewhere");
        assertThat(said(call, late, code(until, 0, null), Sample.CLOSES)).isEqualTo("proposal.late.usedUp");
    }

    private static LateCode code(Instant until, int uses, UUID track) {
        return new LateCode(UUID.randomUUID(), new LateCodePlan(until, uses, track, null, ""), Sample.OPENS);
    }

    private static String said(Call call, ProposalText text, LateCode code, Instant now) {
        return Admission.objection(call, text, code, false, now)
                .map(Remark::key)
                .orElse("");
    }
}
