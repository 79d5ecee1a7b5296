package org.astc.plenary.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.astc.plenary.platform.StaleData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a proposal goes from where it stands to where it can. */
class ProposalStatusTest {
    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

    private final Proposal proposal = new Proposal(UUID.randomUUID(), "en", NOON);

    @Test
    void aDraftIsHandedInOrWithdrawnAndNothingElse() {
        assertThat(Arrays.stream(ProposalStatus.values()).filter(ProposalStatus.DRAFT::canBecome))
                .containsExactlyInAnyOrder(ProposalStatus.SUBMITTED, ProposalStatus.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource
    void nothingBecomesADraftOrStaysWhereItIsByATransition(ProposalStatus status) {
        assertThat(status.canBecome(ProposalStatus.DRAFT)).isFalse();
        assertThat(status.canBecome(status)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"DECLINED", "MERGED", "WITHDRAWN"})
    void whatIsOverStaysSo(ProposalStatus status) {
        assertThat(ProposalStatus.values()).noneMatch(status::canBecome);
    }

    @Test
    void whatWasEverHandedInIsWithTheCommitteeUnlessItWasWithdrawn() {
        assertThat(ProposalStatus.HANDED_IN)
                .isEqualTo(Set.of(
                        ProposalStatus.SUBMITTED,
                        ProposalStatus.CONDITIONAL,
                        ProposalStatus.WAITLISTED,
                        ProposalStatus.ACCEPTED,
                        ProposalStatus.CONFIRMED,
                        ProposalStatus.DECLINED,
                        ProposalStatus.MERGED));
    }

    @Test
    void handingInRecordsWhen() {
        proposal.submit(NOON.plusSeconds(5));

        assertThat(proposal.getStatus()).isEqualTo(ProposalStatus.SUBMITTED);
        assertThat(proposal.getSubmittedAt()).isEqualTo(NOON.plusSeconds(5));
        assertThatThrownBy(() -> proposal.submit(NOON)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void aWithdrawnOneIsNotHandedIn() {
        proposal.withdraw(NOON);

        assertThat(proposal.getSubmittedAt()).isNull();
        assertThatThrownBy(() -> proposal.submit(NOON)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void aDraftCannotBeAccepted() {
        assertThatThrownBy(() -> proposal.become(ProposalStatus.ACCEPTED)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void writingOverAnotherVersionIsRefusedAndChangesNothing() {
        ProposalText text = new ProposalText("Captions", "", null, null, null, "", "en", Map.of());

        assertThatThrownBy(() -> proposal.write(text, 7, NOON)).isInstanceOf(StaleData.class);

        assertThat(proposal.getTitle()).isEmpty();
    }

    @Test
    void itsCodeTellsNothing() {
        assertThat(proposal.getCode()).matches("P-[2-9A-HJ-NP-Z]{8}");
    }
}
