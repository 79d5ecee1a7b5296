package org.astc.plenary.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.astc.plenary.portal.demo.DemoOrganizations.House;
import org.astc.plenary.proposal.ProposalStatus;
import org.astc.plenary.proposal.TakenProposal;
import org.junit.jupiter.api.Test;

class DemoProposalsTest {
    private static final Instant FROM = Instant.parse("2026-02-09T13:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-04-04T03:00:00Z");
    private static final List<House> HOUSES = List.of(
            new House("Amberfell Science Center", "science.amberfell.example"),
            new House("Brindlewick Planetarium", "sky.brindlewick.example"),
            new House("Driftmark Zoo", "zoo.driftmark.example"));

    @Test
    void theSameSeedInventsTheSame() {
        assertThat(all(7)).isEqualTo(all(7)).isNotEqualTo(all(8));
    }

    @Test
    void everyTitleIsAnotherOneAndFits() {
        assertThat(all(1973))
                .hasSize(545)
                .extracting(TakenProposal::title)
                .doesNotHaveDuplicates()
                .allSatisfy(title -> assertThat(title).hasSizeBetween(10, 120).doesNotContain("{"));
    }

    @Test
    void aboutAQuarterOfThisYearsHasAPlaceInTheProgram() {
        List<TakenProposal> decided = new DemoProposals(new Random(1973), HOUSES).decided(FROM, UNTIL);

        assertThat(decided).hasSize(400).noneMatch(one -> one.status() == ProposalStatus.SUBMITTED);
        assertThat(decided.stream()
                        .filter(one ->
                                one.status() == ProposalStatus.CONFIRMED || one.status() == ProposalStatus.ACCEPTED))
                .hasSize(110);
    }

    @Test
    void eachKeepsToItsFormatAndIsHandedInWhileTheCallIsOpen() {
        assertThat(all(1973)).allSatisfy(one -> {
            assertThat(one.presenters()).hasSizeBetween(one.format().equals("panel") ? 3 : 1, 5);
            assertThat(one.submittedAt()).isBetween(FROM, UNTIL);
            assertThat(one.answers()).hasSize(6);
            assertThat(one.presenters().stream().map(TakenProposal.Somebody::email))
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void someTellWhoIsBehindThem() {
        long telling = all(1973).stream()
                .filter(one -> one.presenters().stream()
                        .anyMatch(somebody -> (one.summary() + one.answers()).contains(somebody.organization())
                                || (one.summary() + one.answers()).contains(somebody.name())))
                .count();

        assertThat(telling).isBetween(40L, 80L);
    }

    @Test
    void someAreNearlyThoseOfOthers() {
        List<TakenProposal> decided = new DemoProposals(new Random(1973), HOUSES).decided(FROM, UNTIL);

        assertThat(decided.stream().filter(one -> one.title().endsWith(", once more")))
                .hasSize(6)
                .allSatisfy(one -> assertThat(decided)
                        .anyMatch(other -> !other.equals(one) && one.summary().startsWith(other.summary())));
    }

    private static List<TakenProposal> all(long seed) {
        DemoProposals proposals = new DemoProposals(new Random(seed), HOUSES);
        List<TakenProposal> all = new ArrayList<>(proposals.decided(FROM, UNTIL));
        all.addAll(proposals.inReview(120, DemoCalls.CLOSED_TRACK, FROM, UNTIL));
        all.addAll(proposals.inReview(25, "A Known Person", "known@plenary.example", FROM, UNTIL));
        return all;
    }
}
