package org.astc.plenary.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.astc.plenary.platform.StaleData;
import org.junit.jupiter.api.Test;

class PresenterTest {
    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
    private static final Consents YES = new Consents(true, false, false, 1, true);
    private static final PresenterProfile WORDS = new PresenterProfile("Builds orreries.", "they", "", "", true);

    private final Proposal proposal = new Proposal(UUID.randomUUID(), "en", NOON);

    @Test
    void somebodyWhoIsNamedIsNotAskedYet() {
        Presenter presenter = named();

        assertThat(presenter.getStatus()).isEqualTo(PresenterStatus.NAMED);
        assertThat(presenter.getInvitedAt()).isNull();
        assertThat(presenter.consents()).isEmpty();
        assertThatThrownBy(() -> presenter.confirm(YES, NOON)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> presenter.decline("", NOON)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void whoIsInvitedSaysYesWithWhatTheyAgreeTo() {
        Presenter presenter = invited();

        presenter.confirm(YES, NOON);

        assertThat(presenter.getStatus()).isEqualTo(PresenterStatus.CONFIRMED);
        assertThat(presenter.getAnsweredAt()).isEqualTo(NOON);
        assertThat(presenter.consents()).contains(YES);
    }

    @Test
    void whoSaidYesIsNotInvitedAgain() {
        Presenter presenter = invited();
        presenter.confirm(YES, NOON);

        assertThatThrownBy(() -> presenter.invite(NOON)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void everyInvitationIsANewOneAndEndsTheOwnPageOfBefore() {
        Presenter presenter = invited();
        presenter.decline("Away", NOON);
        presenter.suggest(new Suggestion("Noor Aldin", "noor@orrery.example"));
        int link = presenter.getLinkVersion();

        presenter.invite(NOON.plusSeconds(60));

        assertThat(presenter.getInvitation()).isEqualTo(2);
        assertThat(presenter.getLinkVersion()).isGreaterThan(link);
        assertThat(presenter.getStatus()).isEqualTo(PresenterStatus.INVITED);
        assertThat(presenter.getDeclineReason()).isEmpty();
        assertThat(presenter.suggestion()).isEmpty();
        assertThat(presenter.getAnsweredAt()).isNull();
    }

    @Test
    void whoGivesTheRoleBackLeavesNothingOfWhatTheySaid() {
        Presenter presenter = invited();
        presenter.confirm(YES, NOON);
        presenter.tell(WORDS, YES, 0, NOON);

        presenter.decline("I changed jobs", NOON);

        assertThat(presenter.profile()).isEqualTo(PresenterProfile.EMPTY);
        assertThat(presenter.consents()).isEmpty();
        assertThat(presenter.getDeclineReason()).isEqualTo("I changed jobs");
        assertThatThrownBy(() -> presenter.decline("", NOON)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void whatIsSaidInTwoWindowsIsTakenOnce() {
        Presenter presenter = invited();
        presenter.confirm(YES, NOON);
        presenter.tell(WORDS, YES, 0, NOON);

        assertThatThrownBy(() -> presenter.tell(PresenterProfile.EMPTY, YES, 0, NOON))
                .isInstanceOf(StaleData.class);

        assertThat(presenter.profile()).isEqualTo(WORDS);
        assertThat(presenter.getSaid()).isEqualTo(1);
    }

    @Test
    void theProposerIsNeverInvitedAndSaysYesOnTheirOwnPage() {
        Presenter proposer = named().asProposer();

        assertThatThrownBy(() -> proposer.invite(NOON)).isInstanceOf(IllegalTransition.class);
        proposer.tell(WORDS, YES, 0, NOON);

        assertThat(proposer.getStatus()).isEqualTo(PresenterStatus.CONFIRMED);
    }

    @Test
    void nobodyKnowsWhoWasErased() {
        Presenter presenter = invited();
        presenter.confirm(YES, NOON);
        presenter.tell(WORDS, YES, 0, NOON);
        int link = presenter.getLinkVersion();

        presenter.erase();

        assertThat(presenter.line().name()).isEmpty();
        assertThat(presenter.getEmail()).isNull();
        assertThat(presenter.profile()).isEqualTo(PresenterProfile.EMPTY);
        assertThat(presenter.getLinkVersion()).isGreaterThan(link);
        assertThat(presenter.getInvitation()).isEqualTo(2);
    }

    private Presenter invited() {
        Presenter presenter = named();
        presenter.invite(NOON);
        return presenter;
    }

    private Presenter named() {
        return new Presenter(
                proposal,
                UUID.randomUUID(),
                new NamedPresenter(
                        "Amara Osei", "amara@orrery.example", "Orrery House", null, PresenterRole.PRESENTER, "en"),
                1,
                NOON);
    }
}
