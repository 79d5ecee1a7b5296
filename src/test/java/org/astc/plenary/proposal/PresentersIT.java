package org.astc.plenary.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.security.TooManyAttempts;
import org.astc.plenary.testing.Shop;
import org.astc.plenary.testing.Statements;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the proposer does with the list. */
@ExtendWith(ArquillianExtension.class)
class PresentersIT {
    @Inject
    private DraftsAtWork drafts;

    @Inject
    private PresenterService service;

    @Inject
    private PresenterQueries queries;

    @Inject
    private InvitationService answers;

    @Inject
    private Shop shop;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    private DraftsAtWork.Draft draft;

    @BeforeEach
    void aDraft() {
        draft = drafts.begunAt(drafts.event());
    }

    @Test
    void nobodyIsWrittenToBeforeTheProposalIsHandedInAndThenEverybodyOnceAndTheProposerGetsTheirPage() {
        String amara = add("Amara");
        String noor = add("Noor");
        assertThat(status(amara)).isEqualTo(PresenterStatus.NAMED);
        assertThat(drafts.recipients(
                        InvitationLetter.KIND, drafts.find(draft, amara).getId()))
                .isEmpty();

        drafts.submit(draft);

        for (String email : List.of(amara, noor)) {
            assertThat(status(email)).isEqualTo(PresenterStatus.INVITED);
            assertThat(drafts.recipients(
                            InvitationLetter.KIND, drafts.find(draft, email).getId()))
                    .containsExactly(email);
        }
        Presenter proposer = drafts.find(draft, draft.proposer());
        assertThat(proposer.getStatus()).isEqualTo(PresenterStatus.NAMED);
        assertThat(drafts.recipients(InvitationLetter.KIND, proposer.getId())).isEmpty();
        assertThat(drafts.recipients(PresenterPageLetter.KIND, proposer.getId()))
                .containsExactly(draft.proposer());
    }

    @Test
    void whoIsNamedAfterItWasHandedInIsInvitedAtOnce() {
        drafts.submit(draft);

        String late = add("Late");

        assertThat(status(late)).isEqualTo(PresenterStatus.INVITED);
        assertThat(drafts.recipients(
                        InvitationLetter.KIND, drafts.find(draft, late).getId()))
                .containsExactly(late);
    }

    @Test
    void anAddressThatDiffersOnlyInCaseIsTheSamePerson() {
        String amara = add("Amara");
        long people = shop.count("select count(*) from person where email = ?1", amara);

        assertThatThrownBy(() -> service.add(
                        draft.code(),
                        draft.key(),
                        DraftsAtWork.named("A. Osei", amara.toUpperCase(java.util.Locale.ROOT))))
                .isInstanceOf(PresenterNamedAlready.class);
        assertThatThrownBy(() -> service.add(
                        draft.code(),
                        draft.key(),
                        DraftsAtWork.named("Ines", draft.proposer().replace("ines", "INES"))))
                .isInstanceOf(PresenterNamedAlready.class);

        assertThat(emails()).containsExactly(draft.proposer(), amara);
        assertThat(shop.count("select count(*) from person where email = ?1", amara))
                .isEqualTo(people);
    }

    @Test
    void aLineThatSomebodyChangedSinceIsNotChanged() {
        String amara = add("Amara");
        SeenPresenter old = drafts.seen(draft, amara);
        service.changeRole(old, PresenterRole.MODERATOR);

        assertThatThrownBy(() -> service.changeRole(old, PresenterRole.ASSISTANT))
                .isInstanceOf(StaleData.class);
        assertThatThrownBy(() -> service.remove(old)).isInstanceOf(StaleData.class);
        assertThatThrownBy(() -> service.invite(old)).isInstanceOf(StaleData.class);
        assertThatThrownBy(() -> service.move(old, true)).isInstanceOf(StaleData.class);

        assertThat(drafts.find(draft, amara).getRole()).isEqualTo(PresenterRole.MODERATOR);
        service.remove(drafts.seen(draft, amara));
        assertThatThrownBy(() -> service.remove(old)).isInstanceOf(StaleData.class);
    }

    @Test
    void theOrderIsAsTheProposerWantsIt() {
        String amara = add("Amara");
        String noor = add("Noor");

        service.move(drafts.seen(draft, noor), true);
        assertThat(emails()).containsExactly(draft.proposer(), noor, amara);
        service.move(drafts.seen(draft, draft.proposer()), false);
        assertThat(emails()).containsExactly(noor, draft.proposer(), amara);
        service.move(drafts.seen(draft, noor), true);
        assertThat(emails()).containsExactly(noor, draft.proposer(), amara);
    }

    @Test
    void aSuggestionIsTakenUpInTheSamePlaceAndRole() {
        String amara = add("Amara");
        String noor = add("Noor");
        service.changeRole(drafts.seen(draft, amara), PresenterRole.MODERATOR);
        service.invite(drafts.seen(draft, amara));
        String other = DraftsAtWork.address("Other");
        answers.suggest(
                drafts.find(draft, amara).getCode(), drafts.invitation(draft, amara), "Away", "Olu Other", other);
        assertThat(drafts.recipients(
                        InvitationLetter.KIND, drafts.find(draft, amara).getId()))
                .containsExactly(amara);

        service.takeUpSuggestion(drafts.seen(draft, amara));

        assertThat(emails()).containsExactly(draft.proposer(), other, noor);
        Presenter next = drafts.find(draft, other);
        assertThat(next.getRole()).isEqualTo(PresenterRole.MODERATOR);
        assertThat(next.getStatus()).isEqualTo(PresenterStatus.NAMED);
    }

    @Test
    void aSuggestionThatIsNotTakenUpIsForgottenAndWhoDeclinedIsReplaced() {
        String amara = add("Amara");
        service.invite(drafts.seen(draft, amara));
        answers.suggest(
                drafts.find(draft, amara).getCode(),
                drafts.invitation(draft, amara),
                "",
                "Olu Other",
                DraftsAtWork.address("Other"));

        service.dismissSuggestion(drafts.seen(draft, amara));
        assertThat(shop.count(
                        "select count(*) from presenter where suggested_email is not null and proposal_id = ?1",
                        draft.id()))
                .isZero();
        String noor = DraftsAtWork.address("Noor");
        service.replace(drafts.seen(draft, amara), DraftsAtWork.named("Noor", noor));

        assertThat(emails()).containsExactly(draft.proposer(), noor);
        assertThatThrownBy(() -> service.replace(
                        drafts.seen(draft, noor), DraftsAtWork.named("Zed", DraftsAtWork.address("Zed"))))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void theProposerIsNotTakenOffNorInvited() {
        SeenPresenter proposer = drafts.seen(draft, draft.proposer());

        assertThatThrownBy(() -> service.remove(proposer)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> service.invite(proposer)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void nobodysMailboxIsFloodedAlsoNotByTakingThemOffAndNamingThemAgain() {
        String amara = add("Amara");
        for (int i = 0; i < 3; i++) {
            service.invite(drafts.seen(draft, amara));
            service.remove(drafts.seen(draft, amara));
            service.add(draft.code(), draft.key(), DraftsAtWork.named("Amara", amara));
        }

        assertThatThrownBy(() -> service.invite(drafts.seen(draft, amara))).isInstanceOf(TooManyAttempts.class);
        assertThat(status(amara)).isEqualTo(PresenterStatus.NAMED);
    }

    @Test
    void anotherProposalsKeyOpensNothing() {
        DraftsAtWork.Draft other = drafts.begunAt(draft.eventId());
        String amara = add("Amara");
        SeenPresenter seen = drafts.seen(draft, amara);

        assertThatThrownBy(() -> queries.sheet(draft.code(), other.key())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.add(draft.code(), other.key(), DraftsAtWork.named("X", "x@lumen.example")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        service.remove(new SeenPresenter(other.code(), other.key(), seen.presenter(), seen.version())))
                .isInstanceOf(StaleData.class);
        assertThat(emails()).contains(amara);
    }

    @Test
    void nothingIsChangedOnceTheProposalIsWithdrawn() {
        String amara = add("Amara");
        SeenPresenter seen = drafts.seen(draft, amara);
        drafts.withdraw(draft);

        assertThatThrownBy(() -> add("Late")).isInstanceOf(ProposalOver.class);
        assertThatThrownBy(() -> service.invite(seen)).isInstanceOf(ProposalOver.class);
        assertThat(queries.sheet(draft.code(), draft.key()).isLive()).isFalse();
    }

    @Test
    void theListTakesAsManyStatementsForManyAsForFew() {
        add("First");
        long few = statements();
        for (int i = 0; i < 12; i++) {
            add("More" + i);
        }

        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(8);
    }

    private long statements() {
        return Statements.least(em, () -> {
            em.clear();
            queries.sheet(draft.code(), draft.key());
        });
    }

    private String add(String who) {
        String email = DraftsAtWork.address(who);
        service.add(draft.code(), draft.key(), DraftsAtWork.named(who, email));
        return email;
    }

    private PresenterStatus status(String email) {
        return drafts.find(draft, email).getStatus();
    }

    private List<String> emails() {
        return queries.sheet(draft.code(), draft.key()).rows().stream()
                .map(row -> row.line().email())
                .toList();
    }
}
