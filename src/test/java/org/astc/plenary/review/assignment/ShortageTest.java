package org.astc.plenary.review.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.astc.plenary.platform.Messages;
import org.junit.jupiter.api.Test;

/** What is said when there is no assignment. */
class ShortageTest {
    private final List<ProposalToReview> proposals = new ArrayList<>();
    private final List<Reviewer> reviewers = new ArrayList<>();
    private final Set<Pair> conflicts = new HashSet<>();
    private final Set<Pair> barred = new HashSet<>();

    @Test
    void aProposalWithTooFewReviewersLeftIsNamedWithTheReasons() {
        proposal("p1", 2);
        proposals.add(new ProposalToReview("p2", List.of(), Set.of("own"), 3));
        reviewer("a", "own", 0, 9);
        reviewer("b", "x", 0, 9);
        reviewer("c", "x", 0, 9);
        reviewer("d", "y", 0, 9);
        reviewer("e", "z", 0, 9);
        reviewer("f", "v", 0, 9);
        reviewer("g", "w", 0, 0);
        conflicts.add(new Pair("p2", "e"));
        barred.add(new Pair("p2", "f"));

        assertThat(refusal())
                .isEqualTo(
                        "Proposal p2 cannot be staffed: it is to have 3 reviewers and can have 2. Reviewers in all: 7; "
                                + "with a conflict of interest: 1; at an institution of its people: 1; barred: 1; without room for "
                                + "another review: 1; left out since one institution gives one reviewer: 1.");
    }

    @Test
    void proposalsThatCompeteAreNamedTogether() {
        proposal("p1", 1);
        proposal("p2", 1);
        proposal("p3", 1);
        proposal("p4", 1);
        reviewer("a", null, 0, 1);
        reviewer("b", null, 0, 1);
        reviewer("c", null, 0, 9);
        List.of("p1", "p2", "p4").forEach(id -> conflicts.add(new Pair(id, "c")));

        assertThat(refusal())
                .isEqualTo(
                        "Proposal p4 cannot be staffed: the proposals p1, p2, p4 want 3 reviews together and can have 2, "
                                + "since these reviewers are full: a, b.");
    }

    @Test
    void tooFewReviewersForAllIsToldAsSuch() {
        proposal("p1", 2);
        proposal("p2", 2);
        reviewer("a", null, 0, 1);
        reviewer("b", null, 0, 2);

        assertThat(refusal())
                .isEqualTo(
                        "Proposal p2 cannot be staffed: the proposals want 4 reviews together, and the reviewers take 3 at most.");
    }

    @Test
    void reviewersWhoAreToHaveMoreThanThereIsAreNamed() {
        proposal("p1", 1);
        proposal("p2", 1);
        reviewer("a", null, 2, 9);
        reviewer("b", null, 1, 9);
        assertThat(refusal())
                .isEqualTo(
                        "The reviewers are to have at least 3 reviews together, and the proposals want 2; reviewer b would be "
                                + "left with 0 of 1.");

        reviewers.remove(1);
        conflicts.add(new Pair("p2", "a"));
        reviewer("c", null, 0, 9);
        assertThat(refusal())
                .isEqualTo(
                        "Reviewer a is to have at least 2 reviews and can have only 1 while the others have theirs.");
    }

    private void proposal(String id, int reviews) {
        proposals.add(new ProposalToReview(id, List.of(), Set.of(), reviews));
    }

    private void reviewer(String id, String institution, int least, int most) {
        reviewers.add(new Reviewer(id, Optional.ofNullable(institution), Map.of(), Map.of(), least, most));
    }

    private String refusal() {
        Instance instance = new Instance(proposals, reviewers, conflicts, Set.of(), barred);
        CannotBeStaffed refusal = catchThrowableOfType(CannotBeStaffed.class, () -> Assigner.assign(instance));
        return Messages.text(
                Locale.ENGLISH, refusal.messageKey(), refusal.arguments().toArray());
    }
}
