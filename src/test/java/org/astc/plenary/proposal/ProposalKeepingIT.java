package org.astc.plenary.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.security.DataSubject;
import org.astc.plenary.security.PersonalData;
import org.astc.plenary.testing.CallKit;
import org.astc.plenary.testing.MergedPeople;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is kept of proposals and of whom, and who is reminded of a draft. */
@ExtendWith(ArquillianExtension.class)
class ProposalKeepingIT {
    private static final Instant SOON = Instant.now().plus(Duration.ofDays(2));

    @Inject
    private ProposalService service;

    @Inject
    private ProposalPersonalData personal;

    @Any
    @Inject
    private Instance<PersonalData> parts;

    @Inject
    private DraftReminders reminders;

    @Inject
    private CallKit kit;

    @Inject
    private MergedPeople people;

    @Inject
    private Shop shop;

    private final String email = UUID.randomUUID() + "@proposer.example";

    @Test
    void aDraftGoesWithItsProposer() {
        PrivateProposal begun = kit.begin(kit.event(SOON), email, "");
        OwnProposal own = service.open(begun.code(), begun.key());
        service.save(begun.code(), begun.key(), kit.sheet(own, "open", "Mine"));
        assertThat(String.valueOf(personal.export(subject()))).contains("Mine", "Because.", "proposal-draft");

        personal.erase(subject());
        personal.erase(subject());

        assertThat(personal.holds(subject())).isFalse();
        assertThat(shop.count("select count(*) from proposal where code = ?1", begun.code()))
                .isZero();
        assertThat(shop.count("select count(*) from outbox where recipient = ?1", email))
                .isZero();
    }

    /**
     * As the house erases somebody: every context in the order of its name, of which that of people is an earlier one.
     */
    @Test
    void aDraftGoesWhenAllContextsForgetItsProposer() {
        PrivateProposal begun = kit.begin(kit.event(SOON), email, "");

        parts.stream().sorted(Comparator.comparing(PersonalData::part)).forEach(part -> part.erase(subject()));

        assertThat(shop.count("select count(*) from proposal where code = ?1", begun.code()))
                .isZero();
    }

    @Test
    void whatWasHandedInKeepsItsTextWithoutThePerson() {
        PrivateProposal begun = kit.begin(kit.event(SOON), email, "");
        OwnProposal own = service.open(begun.code(), begun.key());
        service.submit(begun.code(), begun.key(), kit.sheet(own, "open", "Ours"));

        personal.erase(subject());

        assertThat(shop.text("select title from proposal where code = ?1", begun.code()))
                .isEqualTo("Ours");
        assertThat(shop.count(
                        "select count(*) from presenter where proposal_id = ?1 and (name <> '' or email is not null)",
                        own.id().toString()))
                .isZero();
        assertThatThrownBy(() -> service.open(begun.code(), begun.key())).isInstanceOf(NotFound.class);
    }

    @Test
    void anEventThatIsLeftOutIsNobodysToSee() {
        PrivateProposal begun = kit.begin(kit.event(SOON), email, "");
        OwnProposal own = service.open(begun.code(), begun.key());

        assertThat(personal.holds(subject().without(java.util.List.of(own.eventId()))))
                .isFalse();
    }

    @Test
    void presentersGoAlongWithAMergeOfPeopleAndBack() {
        PrivateProposal kept = kit.begin(kit.event(SOON), "kept-" + email, "");
        PrivateProposal other = kit.begin(kit.event(SOON), email, "");
        UUID one = person(kept);
        UUID two = person(other);

        UUID merge = people.merge(one, two);
        assertThat(person(other)).isEqualTo(one);
        people.undo(merge);

        assertThat(person(other)).isEqualTo(two);
        assertThat(service.open(other.code(), other.key()).isDraft()).isTrue();
    }

    @Test
    void whoHasAnOldDraftIsRemindedOnceBeforeTheDeadline() throws Exception {
        PrivateProposal young = kit.begin(kit.event(SOON), "young-" + email, "");
        PrivateProposal far = kit.begin(kit.event(SOON.plus(Duration.ofDays(9))), "far-" + email, "");
        PrivateProposal old = kit.begin(kit.event(SOON), email, "");
        for (PrivateProposal draft : new PrivateProposal[] {old, far}) {
            shop.change("update proposal set created_at = created_at - interval 2 day where code = ?1", draft.code());
        }

        reminders.round();
        reminders.round();

        assertThat(reminded(old)).isEqualTo(1);
        assertThat(reminded(young) + reminded(far)).isZero();
    }

    private long reminded(PrivateProposal draft) {
        return shop.count("""
            select count(*) from outbox o join proposal p on p.id = o.about
            where o.kind = 'proposal-reminder' and p.code = ?1
            """, draft.code());
    }

    private UUID person(PrivateProposal of) {
        return UUID.fromString(shop.text(
                "select person_id from presenter r join proposal p on p.id = r.proposal_id where p.code = ?1",
                of.code()));
    }

    private DataSubject subject() {
        return new DataSubject(null, null, email);
    }
}
