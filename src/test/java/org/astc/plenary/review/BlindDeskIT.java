package org.astc.plenary.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.proposal.CallAtWork;
import org.astc.plenary.security.Caller;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What staff say that reviewers read. */
@ExtendWith(ArquillianExtension.class)
class BlindDeskIT {
    @Inject
    private CommitteeAtWork committee;

    @Inject
    private CallAtWork call;

    @Inject
    private AssignmentService assignment;

    @Inject
    private ReviewDesk desk;

    @Inject
    private BlindDesk blind;

    @Inject
    private Caller caller;

    private UUID event;
    private String ann;

    @BeforeEach
    void anEvent() {
        event = committee.event();
        ann = address("ann");
    }

    @AfterEach
    void nobody() {
        caller.is(null);
    }

    @Test
    void whatStaffConfirmIsReadAlsoIfItIsNothingUntilTheProposerWritesSomethingElse() {
        UUID proposal = call.handIn(
                event, "Snow", "Quilla sorts it.", "", List.of(CallAtWork.Named.stranger(address("quilla"))));
        Map<String, UUID> who = assigned(ann);
        String code = call.codeOf(proposal);
        asChair(() -> assertThat(blind.list(event))
                .extracting(BlindLine::code, BlindLine::found, BlindLine::open)
                .containsExactly(tuple(code, 1, 1)));

        confirm(code, "abstract", "");
        committee.isCaller(event, ann);
        UUID review = committee.reviewOf(proposal, who.get(ann));
        assertThat(desk.open(review).proposal().text("abstract")).isEmpty();

        call.rewrite(proposal, "Snow", "Quilla Yupanqui sorts all of it.");
        asChair(() -> blind.fields(event, code));
        committee.isCaller(event, ann);
        assertThat(desk.open(review).proposal().text("abstract")).isEqualTo("[person] sorts all of it.");
    }

    @Test
    void aTextThatChangedMeanwhileIsNotConfirmed() {
        UUID proposal = call.handIn(
                event, "Snow", "Quilla sorts it.", "", List.of(CallAtWork.Named.stranger(address("quilla"))));
        assigned(ann);
        String code = call.codeOf(proposal);
        String seen = BlindText.hash("Quilla sorts it.");
        call.rewrite(proposal, "Snow", "Quilla sorts everything.");

        asChair(() -> assertThatThrownBy(
                        () -> blind.confirm(event, code, Map.of("abstract", "Fine."), Map.of("abstract", seen)))
                .isInstanceOf(StaleData.class));
    }

    private Map<String, UUID> assigned(String email) {
        UUID round = committee.round(event, 1, false);
        Map<String, UUID> who = committee.members(event, 9, email);
        asChair(() -> assignment.assign(round));
        return who;
    }

    private void confirm(String code, String field, String text) {
        asChair(() ->
                blind.confirm(event, code, Map.of(field, text), Map.of(field, BlindText.hash("Quilla sorts it."))));
    }

    private void asChair(Runnable work) {
        committee.asChair(event, work);
    }

    private static String address(String box) {
        return box + "@" + UUID.randomUUID() + ".example";
    }
}
