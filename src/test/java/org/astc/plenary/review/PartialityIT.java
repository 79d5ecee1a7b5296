package org.astc.plenary.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.proposal.CallAtWork;
import org.astc.plenary.security.AccountService;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.DataSubject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Chairs are held to their conflicts, and what reviewers wrote is theirs. */
@ExtendWith(ArquillianExtension.class)
class PartialityIT {
    @Inject
    private CommitteeAtWork committee;

    @Inject
    private CallAtWork call;

    @Inject
    private AssignmentService assignment;

    @Inject
    private ReviewService service;

    @Inject
    private ReviewDesk desk;

    @Inject
    private BlindDesk blind;

    @Inject
    private ReviewPersonalData data;

    @Inject
    private AccountService accounts;

    @Inject
    private Caller caller;

    private UUID event;

    @BeforeEach
    void anEvent() {
        event = committee.event();
    }

    @AfterEach
    void nobody() {
        caller.is(null);
    }

    @Test
    void aChairWhoIsNamedOnAProposalLeavesItsTextsToAnother() {
        UUID own = call.handIn(
                event,
                "Snow by Quilla",
                "Text.",
                "",
                List.of(new CallAtWork.Named("Quilla Yupanqui", "chair@plenary.example", "", null)));
        UUID other =
                call.handIn(event, "Hail by Quilla", "Text.", "", List.of(CallAtWork.Named.stranger(address("p"))));
        UUID round = committee.round(event, 1, false);
        committee.members(event, 9, address("ann"));
        committee.asChair(event, () -> assignment.assign(round));

        committee.asChair(event, () -> {
            assertThat(blind.list(event)).extracting(BlindLine::code).containsExactly(call.codeOf(other));
            assertThatThrownBy(() -> blind.fields(event, call.codeOf(own))).isInstanceOf(NotFound.class);
            assertThat(blind.fields(event, call.codeOf(other))).isNotEmpty();
        });
    }

    @Test
    void whatAReviewerWroteIsInTheirFileAndErasingTakesTheirOwnWordsAndThemOffTheCommittee() {
        UUID first = call.handIn(event, "Snow", "Text.", "", List.of(CallAtWork.Named.stranger(address("p"))));
        call.handIn(event, "Hail", "Text.", "", List.of(CallAtWork.Named.stranger(address("p"))));
        String ann = address("ann");
        UUID round = committee.round(event, 1, false);
        UUID member = committee.members(event, 9, ann).get(ann);
        committee.asChair(event, () -> assignment.assign(round));
        UUID review = committee.reviewOf(first, member);
        committee.isCaller(event, ann);
        service.keep(review, desk.open(review).version(), new Opinion(java.util.Map.of(), "Ours.", "", "Mine alone."));
        DataSubject subject = new DataSubject(accounts.active(ann).orElseThrow().getId(), null, ann);

        assertThat(data.export(subject).toString()).contains("Mine alone.", "Ours.");
        data.erase(subject);
        data.erase(subject);

        assertThat(data.export(subject).toString()).doesNotContain("Mine alone.");
        assertThat(committee.statusOf(review)).isEqualTo(ReviewStatus.TAKEN_OFF);
        committee.isCaller(event, ann);
        assertThat(desk.mine()).isEmpty();
    }

    private static String address(String box) {
        return box + "@" + UUID.randomUUID() + ".example";
    }
}
