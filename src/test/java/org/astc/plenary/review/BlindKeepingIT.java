package org.astc.plenary.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.proposal.CallAtWork;
import org.astc.plenary.security.Caller;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What reviewers read keeps step with the proposal, and never tells more than it did. */
@ExtendWith(ArquillianExtension.class)
class BlindKeepingIT {
    private static final String THANKS = "With thanks to Rosalind Quintero.";

    @Inject
    private CommitteeAtWork committee;

    @Inject
    private CallAtWork call;

    @Inject
    private AssignmentService assignment;

    @Inject
    private ReviewDesk desk;

    @Inject
    private ReviewService service;

    @Inject
    private BlindDesk blind;

    @Inject
    private Caller caller;

    private UUID event;
    private UUID proposal;
    private UUID round;
    private UUID review;
    private String ann;

    @BeforeEach
    void oneProposalThatIsAssigned() {
        event = committee.event();
        ann = address("ann");
        proposal = call.handIn(event, "Snow", "We sort snow.", THANKS, List.of(named("Quilla Yupanqui")));
        round = committee.round(event, 1, false);
        UUID member = committee.members(event, 9, ann).get(ann);
        asChair(() -> assignment.assign(round));
        review = committee.reviewOf(proposal, member);
    }

    @AfterEach
    void nobody() {
        caller.is(null);
    }

    @Test
    void whatWasConfirmedFallsWhenSomebodyInItIsNamedOnTheProposal() {
        asChair(() -> blind.confirm(
                event, call.codeOf(proposal), Map.of("q-why", THANKS), Map.of("q-why", BlindText.hash(THANKS))));
        assertThat(why()).isEqualTo(THANKS);

        call.nameAlso(proposal, named("Rosalind Quintero"));

        assertThat(why()).isEqualTo("With thanks to [person].");
        asChair(() -> assertThat(blind.list(event)).hasSize(1));
    }

    @Test
    void whoIsNotNamedAnyMoreStaysHidden() {
        call.nameAlso(proposal, named("Rosalind Quintero"));

        call.eraseAll(proposal);

        assertThat(why()).isEqualTo("With thanks to [person].");
    }

    @Test
    void whatIsWithdrawnIsGoneForReviewers() {
        call.withdraw(proposal);

        committee.isCaller(event, ann);
        assertThat(desk.mine().get(0).rounds()).isEmpty();
        assertThatThrownBy(() -> desk.open(review)).isInstanceOf(NotFound.class);
    }

    @Test
    void aQuestionThatIsClosedToReviewersIsNotReadFromThenOn() {
        assertThat(why()).isNotEmpty();

        call.closeQuestion(event, "why");

        assertThat(why()).isEmpty();
    }

    @Test
    void whoToldOfSomethingKeepsTheProposalWhenAllAreAssignedAnew() {
        committee.isCaller(event, ann);
        service.tellOfLeak(review, "The project is known by its snow.");
        committee.members(event, 9, address("bo"), address("cy"), address("di"));

        asChair(() -> assignment.assign(round));

        assertThat(committee.statusOf(review)).isEqualTo(ReviewStatus.DRAFT);
        asChair(() -> assertThat(blind.reports(event, call.codeOf(proposal)))
                .containsExactly("The project is known by its snow."));
    }

    private String why() {
        committee.isCaller(event, ann);
        return desk.open(review).proposal().text("q-why");
    }

    private void asChair(Runnable work) {
        committee.asChair(event, work);
    }

    private static CallAtWork.Named named(String name) {
        return new CallAtWork.Named(name, address("p"), "", null);
    }

    private static String address(String box) {
        return box + "@" + UUID.randomUUID() + ".example";
    }
}
