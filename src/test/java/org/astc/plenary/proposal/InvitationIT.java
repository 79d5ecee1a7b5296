package org.astc.plenary.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import org.astc.plenary.messaging.Mail;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An invitation is good for one answer, and for nobody else's (S13); letters go to the right address alone. */
@ExtendWith(ArquillianExtension.class)
class InvitationIT {
    private static final Consents YES = new Consents(true, false, false, 1, true);
    private static final PresenterProfile WORDS =
            new PresenterProfile("Mends comets for a living.", "they", "", "not on Monday", true);

    @Inject
    private DraftsAtWork drafts;

    @Inject
    private PresenterService service;

    @Inject
    private PresenterQueries queries;

    @Inject
    private InvitationService answers;

    @Inject
    private InvitationReminders reminders;

    @Inject
    private Shop shop;

    private DraftsAtWork.Draft draft;
    private String amara;

    @BeforeEach
    void somebodyIsInvited() {
        draft = drafts.begunAt(drafts.event());
        amara = invited("Amara");
    }

    @Test
    void anotherProposalsInvitationAnswersNothing() {
        DraftsAtWork.Draft other = drafts.begunAt(draft.eventId());
        String noor = DraftsAtWork.address("Noor");
        service.add(other.code(), other.key(), DraftsAtWork.named("Noor", noor));
        service.invite(drafts.seen(other, noor));
        String theirs = drafts.invitation(other, noor);

        assertThatThrownBy(() -> answers.confirm(code(), theirs, YES)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.invitation(code(), theirs)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.own(code(), key())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answers.decline(code(), null, "")).isInstanceOf(NotFound.class);
        assertThat(status()).isEqualTo(PresenterStatus.INVITED);
    }

    @Test
    void anInvitationIsAnsweredOnce() {
        String key = key();
        answers.confirm(code(), key, YES);

        assertThatThrownBy(() -> answers.decline(code(), key, "")).isInstanceOf(InvitationAnswered.class);
        assertThatThrownBy(() -> answers.confirm(code(), key, YES)).isInstanceOf(InvitationAnswered.class);
        assertThatThrownBy(() -> answers.suggest(code(), key, "", "X", "x@lumen.example"))
                .isInstanceOf(InvitationAnswered.class);

        assertThat(status()).isEqualTo(PresenterStatus.CONFIRMED);
        assertThat(queries.invitation(code(), key).isOpen()).isFalse();
    }

    @Test
    void anOlderInvitationOpensNothingNorDoesThatOfSomebodyTakenOff() {
        String old = key();
        service.invite(drafts.seen(draft, amara));
        String code = code();

        assertThatThrownBy(() -> queries.invitation(code, old)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answers.confirm(code, old, YES)).isInstanceOf(NotFound.class);

        String newest = key();
        service.remove(drafts.seen(draft, amara));
        assertThatThrownBy(() -> queries.invitation(code, newest)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answers.confirm(code, newest, YES)).isInstanceOf(NotFound.class);
    }

    @Test
    void afterTheProposalIsWithdrawnNothingIsAnswered() {
        drafts.withdraw(draft);

        assertThatThrownBy(() -> answers.confirm(code(), key(), YES)).isInstanceOf(ProposalOver.class);
        assertThatThrownBy(() -> answers.decline(code(), key(), "")).isInstanceOf(ProposalOver.class);

        assertThat(status()).isEqualTo(PresenterStatus.INVITED);
        assertThat(drafts.letter(InvitationLetter.KIND, id(), amara)).isEmpty();
    }

    @Test
    void nobodyTakesPartWithoutTheCodeOfConductInForceAndTheDutyToRegister() {
        assertThatThrownBy(() -> answers.confirm(code(), key(), new Consents(true, true, true, null, true)))
                .isInstanceOf(ConductChanged.class);
        assertThatThrownBy(() -> answers.confirm(code(), key(), new Consents(true, true, true, 2, true)))
                .isInstanceOf(ConductChanged.class);
        assertThatThrownBy(() -> answers.confirm(code(), key(), new Consents(true, true, true, 1, false)))
                .isInstanceOf(IllegalTransition.class);
        assertThat(status()).isEqualTo(PresenterStatus.INVITED);
    }

    @Test
    void theOwnPageGoesToThePresenterAndTheAnswerToTheProposerWithoutAnythingPrivate() {
        Mail invitation = drafts.letter(InvitationLetter.KIND, id(), amara).orElseThrow();
        assertThat(invitation.text()).contains("/presenters/" + code() + "/invitation?key=" + key(), "Ines Proposer");

        String own = answers.confirm(code(), key(), YES);
        answers.say(code(), own, WORDS, YES, 0);

        assertThat(drafts.recipients(PresenterPageLetter.KIND, id())).containsExactly(amara);
        assertThat(drafts.recipients(PresenterAnsweredLetter.KIND, id())).containsExactly(draft.proposer());
        assertThat(drafts.letter(PresenterPageLetter.KIND, id(), amara)
                        .orElseThrow()
                        .text())
                .contains("/presenters/" + code() + "?key=" + own);
        assertThat(drafts.letter(PresenterPageLetter.KIND, id(), draft.proposer()))
                .isEmpty();
        assertThat(drafts.letter(InvitationLetter.KIND, id(), amara)).isEmpty();
        assertThat(drafts.letter(PresenterAnsweredLetter.KIND, id(), amara)).isEmpty();
        String told = drafts.letter(PresenterAnsweredLetter.KIND, id(), draft.proposer())
                .orElseThrow()
                .text();
        assertThat(told)
                .contains("Amara takes part", "/proposals/" + draft.code() + "/presenters?key=" + draft.key())
                .doesNotContain(own, "/presenters/" + code(), "comets", "they", "Monday");
        assertThat(queries.sheet(draft.code(), draft.key()).toString()).doesNotContain("comets", "Monday", own);
    }

    @Test
    void theProposerReadsWhyAndWhomTheySuggestAndNobodyElseIsWrittenTo() {
        String other = DraftsAtWork.address("Olu");
        answers.suggest(code(), key(), "On leave that week", "Olu Other", other);

        assertThat(drafts.letter(PresenterAnsweredLetter.KIND, id(), draft.proposer())
                        .orElseThrow()
                        .text())
                .contains("Amara does not take part", "On leave that week", "Olu Other");
        assertThat(shop.count("select count(*) from outbox where recipient = ?1", other))
                .isZero();
        assertThat(shop.count("select count(*) from person where email = ?1", other))
                .isZero();
    }

    @Test
    void twoWindowsOfTheOwnPageLoseNothing() {
        String own = answers.confirm(code(), key(), YES);
        answers.say(code(), own, WORDS, YES, 0);

        assertThatThrownBy(() -> answers.say(code(), own, PresenterProfile.EMPTY, YES, 0))
                .isInstanceOf(StaleData.class);

        assertThat(queries.own(code(), own).profile()).isEqualTo(WORDS);
        service.move(drafts.seen(draft, amara), true);
        answers.say(code(), own, PresenterProfile.EMPTY, YES, 1);
        assertThat(queries.own(code(), own).said()).isEqualTo(2);
    }

    @Test
    void whoGivesTheRoleBackIsTakenOutAndTheirPageIsEmpty() {
        String own = answers.confirm(code(), key(), YES);
        answers.say(code(), own, WORDS, YES, 0);

        answers.withdraw(code(), own, "I changed jobs");

        assertThat(status()).isEqualTo(PresenterStatus.DECLINED);
        assertThat(queries.own(code(), own).profile()).isEqualTo(PresenterProfile.EMPTY);
        assertThatThrownBy(() -> answers.say(code(), own, WORDS, YES, 1)).isInstanceOf(IllegalTransition.class);
        service.invite(drafts.seen(draft, amara));
        assertThatThrownBy(() -> queries.own(code(), own)).isInstanceOf(NotFound.class);
    }

    @Test
    void theProposerSaysYesOnTheirOwnPageAndCannotGiveItBack() {
        drafts.submit(draft);
        Presenter ines = drafts.find(draft, draft.proposer());
        String own = drafts.ownKey(draft, draft.proposer());

        answers.say(ines.getCode(), own, WORDS, YES, 0);

        assertThat(drafts.find(draft, draft.proposer()).getStatus()).isEqualTo(PresenterStatus.CONFIRMED);
        assertThat(drafts.recipients(PresenterAnsweredLetter.KIND, ines.getId()))
                .isEmpty();
        assertThatThrownBy(() -> answers.withdraw(ines.getCode(), own, "")).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void whoDoesNotAnswerIsRemindedOnceSomeDaysBefore() throws Exception {
        String noor = invited("Noor");
        reminders.round();
        assertThat(drafts.recipients(InvitationReminderLetter.KIND, id())).isEmpty();

        shop.change(
                "update presenter set invited_at = invited_at - interval 8 day where proposal_id = ?1 and invitation > 0",
                draft.id());
        answers.decline(drafts.find(draft, noor).getCode(), drafts.invitation(draft, noor), "");
        reminders.round();
        reminders.round();

        assertThat(drafts.recipients(InvitationReminderLetter.KIND, id())).containsExactly(amara);
        assertThat(drafts.recipients(
                        InvitationReminderLetter.KIND, drafts.find(draft, noor).getId()))
                .isEmpty();
        assertThat(drafts.letter(InvitationReminderLetter.KIND, id(), amara)
                        .orElseThrow()
                        .text())
                .contains("invitation?key=" + key());
    }

    @Test
    void theAuditTrailHoldsNoWordOfTheirs() {
        answers.suggest(code(), key(), "On leave that week", "Olu Other", DraftsAtWork.address("Olu"));

        assertThat(shop.count("select count(*) from audit_entry where subject_id = ?1", id()))
                .isEqualTo(3);
        assertThat(shop.count("""
                select count(*) from audit_entry where subject_id = ?1
                  and concat(coalesce(before_value, ''), coalesce(after_value, '')) regexp 'leave|Olu|Amara|@'
                """, id())).isZero();
    }

    private String invited(String who) {
        String email = DraftsAtWork.address(who);
        service.add(draft.code(), draft.key(), DraftsAtWork.named(who, email));
        service.invite(drafts.seen(draft, email));
        return email;
    }

    private UUID id() {
        return drafts.find(draft, amara).getId();
    }

    private String code() {
        return drafts.find(draft, amara).getCode();
    }

    private String key() {
        return drafts.invitation(draft, amara);
    }

    private PresenterStatus status() {
        return drafts.find(draft, amara).getStatus();
    }
}
