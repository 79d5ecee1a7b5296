package org.astc.plenary.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.testing.CallKit;
import org.astc.plenary.testing.Shop;
import org.astc.plenary.testing.Statements;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Proposals against the real database. */
@ExtendWith(ArquillianExtension.class)
class ProposalServiceIT {
    private static final Instant OPEN = Instant.now().plus(Duration.ofDays(30));
    private static final Instant OVER = Instant.now().minus(Duration.ofDays(2));
    private static final int MANY = 8;

    @Inject
    private ProposalService service;

    @Inject
    private DraftService drafts;

    @Inject
    private CallKit kit;

    @Inject
    private LateCodes codes;

    @Inject
    private Shop shop;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    @AfterEach
    void guardAgain() {
        codes.guard(true);
    }

    @Test
    void aDraftIsThereFromItsFirstStepWithItsProposerAndALetter() {
        String email = address();
        PrivateProposal begun = kit.begin(kit.event(OPEN), email, "");

        OwnProposal own = service.open(begun.code(), begun.key());

        assertThat(own.isDraft()).isTrue();
        assertThat(own.presenters()).singleElement().satisfies(line -> {
            assertThat(line.proposer()).isTrue();
            assertThat(line.email()).isEqualTo(email);
        });
        assertThat(letters(own, "proposal-draft")).isEqualTo(1);
    }

    /** S05, S10. */
    @Test
    void theKeyOfOneOpensNoOther() {
        String slug = kit.event(OPEN);
        PrivateProposal one = kit.begin(slug, address(), "");
        PrivateProposal other = kit.begin(slug, address(), "");
        OwnProposal own = service.open(one.code(), one.key());

        assertThatThrownBy(() -> service.open(one.code(), other.key())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.open(one.code(), null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.open("P-22222222", one.key())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.save(other.code(), one.key(), kit.sheet(own, "open", "Mine")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.withdraw(other.code(), one.key())).isInstanceOf(NotFound.class);
    }

    /** S73. */
    @Test
    void whatTheFormDidNotShowIsNotChanged() {
        PrivateProposal begun = kit.begin(kit.event(OPEN), address(), "");
        OwnProposal own = service.open(begun.code(), begun.key());
        service.save(begun.code(), begun.key(), kit.sheet(own, "open", "First"));
        own = service.open(begun.code(), begun.key());
        ProposalText text = kit.sheet(own, "open", "Second").text();
        ProposalText other = new ProposalText(
                text.title(),
                text.summary(),
                text.trackId(),
                text.formatId(),
                null,
                "",
                "en",
                Map.of(own.call().questions().get(0).id(), "Slipped in"));

        service.save(begun.code(), begun.key(), new SentSheet(other, Set.of(), "", own.version()));

        own = service.open(begun.code(), begun.key());
        assertThat(own.text().title()).isEqualTo("Second");
        assertThat(own.text().answers()).containsValue("Because.");
    }

    @Test
    void whoSawAnOlderVersionOverwritesNothing() {
        PrivateProposal begun = kit.begin(kit.event(OPEN), address(), "");
        OwnProposal seen = service.open(begun.code(), begun.key());
        service.save(begun.code(), begun.key(), kit.sheet(seen, "open", "Theirs"));

        assertThatThrownBy(() -> service.save(begun.code(), begun.key(), kit.sheet(seen, "open", "Mine")))
                .isInstanceOf(StaleData.class);

        assertThat(service.open(begun.code(), begun.key()).text().title()).isEqualTo("Theirs");
    }

    @Test
    void tooMuchIsRefusedAndNothingIsKept() {
        PrivateProposal begun = kit.begin(kit.event(OPEN), address(), "");
        OwnProposal own = service.open(begun.code(), begun.key());
        ProposalText text = new ProposalText("T", "x".repeat(1 << 20), null, null, null, "", "en", Map.of());

        assertThatThrownBy(
                        () -> service.save(begun.code(), begun.key(), new SentSheet(text, Set.of(), "", own.version())))
                .isInstanceOf(UnacceptableText.class);

        assertThat(service.open(begun.code(), begun.key()).version()).isEqualTo(own.version());
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedIsKept() {
        PrivateProposal begun = kit.begin(kit.event(OPEN), address(), "");
        OwnProposal own = service.open(begun.code(), begun.key());
        ProposalText half = new ProposalText("Half", "", null, null, null, "", "en", Map.of());

        assertThat(service.submit(begun.code(), begun.key(), new SentSheet(half, Set.of(), "", own.version())))
                .extracting(Remark::field)
                .contains("track", "format", "abstract", "q-why");

        own = service.open(begun.code(), begun.key());
        assertThat(own.isDraft()).isTrue();
        assertThat(own.text().title()).isEqualTo("Half");
    }

    /** S99. */
    @Test
    void handedInTwiceAtOnceIsHandedInOnceWithOneLetter() throws Exception {
        for (int round = 0; round < 5; round++) {
            PrivateProposal begun = kit.begin(kit.event(OPEN), address(), "");
            OwnProposal own = service.open(begun.code(), begun.key());
            SentSheet sheet = kit.sheet(own, "open", "Captions that keep up");

            long quiet = kit.atOnce(
                    2, i -> service.submit(begun.code(), begun.key(), sheet).isEmpty());

            assertThat(quiet).isEqualTo(2);
            assertThat(letters(own, "proposal-submitted")).isEqualTo(1);
            assertThat(shop.count(
                            "select count(*) from audit_entry where action = 'proposal-submitted' and subject_id = ?1",
                            own.id().toString()))
                    .isEqualTo(1);
        }
    }

    /** S94: a code that is good once, brought by many at once. */
    @Test
    void aCodeThatIsGoodOnceLetsExactlyOneIn() throws Exception {
        for (int round = 0; round < 5; round++) {
            assertThat(race()).isEqualTo(1);
        }
    }

    /** S94, negative control. */
    @Test
    void withoutTheGuardItLetsMoreThanOneIn() throws Exception {
        codes.guard(false);
        long most = 0;
        for (int round = 0; round < 20 && most < 2; round++) {
            most = race();
        }

        assertThat(most).isGreaterThan(1);
    }

    private long race() throws Exception {
        String slug = kit.event(OVER, "late-once");
        PrivateProposal[] all = new PrivateProposal[MANY];
        SentSheet[] sheets = new SentSheet[MANY];
        for (int i = 0; i < MANY; i++) {
            all[i] = kit.begin(slug, address(), "late-once");
            sheets[i] = kit.sheet(service.open(all[i].code(), all[i].key()), "open", "Late");
        }
        long in = kit.atOnce(
                MANY,
                i -> service.submit(all[i].code(), all[i].key(), sheets[i]).isEmpty());
        assertThat(shop.count(
                        "select max(uses) from late_code c join event e on e.id = c.event_id where e.slug = ?1", slug))
                .isEqualTo(1);
        return in;
    }

    @Test
    void afterTheDeadlineADraftIsKeptButComesInByNothingButACode() {
        String slug = kit.event(OVER, "late");
        assertThatThrownBy(() -> kit.begin(slug, address(), "")).isInstanceOf(CallClosed.class);
        assertThatThrownBy(() -> kit.begin(slug, address(), "no-such")).isInstanceOf(LateCodeRefused.class);
        PrivateProposal begun = kit.begin(slug, address(), "late");
        OwnProposal own = service.open(begun.code(), begun.key());
        SentSheet sheet = kit.sheet(own, "closed", "Late");
        SentSheet without = new SentSheet(sheet.text(), sheet.asked(), "", sheet.version());

        assertThat(service.submit(begun.code(), begun.key(), without))
                .extracting(Remark::key)
                .containsExactly("proposal.late.over");
        own = service.open(begun.code(), begun.key());
        assertThat(own.text().title()).isEqualTo("Late");
        SentSheet with = new SentSheet(sheet.text(), sheet.asked(), "late", own.version());

        assertThat(service.submit(begun.code(), begun.key(), with)).isEmpty();
    }

    @Test
    void whatIsHandedInChangesUntilTheDeadlineButNotAgainstARule() {
        PrivateProposal begun = kit.begin(kit.event(OPEN), address(), "");
        OwnProposal own = service.open(begun.code(), begun.key());
        service.submit(begun.code(), begun.key(), kit.sheet(own, "open", "First"));
        own = service.open(begun.code(), begun.key());

        assertThat(service.change(begun.code(), begun.key(), kit.sheet(own, "open", "")))
                .extracting(Remark::field)
                .containsExactly("title");
        assertThat(service.change(begun.code(), begun.key(), kit.sheet(own, "closed", "Second")))
                .extracting(Remark::key)
                .containsExactly("proposal.late.closedTrack");
        assertThat(service.change(begun.code(), begun.key(), kit.sheet(own, "open", "Second")))
                .isEmpty();

        assertThat(service.open(begun.code(), begun.key()).text().title()).isEqualTo("Second");
    }

    @Test
    void whatWasWithdrawnIsProposedAgainWithItsTexts() {
        String slug = kit.event(OPEN);
        PrivateProposal begun = kit.begin(slug, address(), "");
        OwnProposal own = service.open(begun.code(), begun.key());
        service.submit(begun.code(), begun.key(), kit.sheet(own, "open", "Again"));
        assertThatThrownBy(() -> drafts.again(begun.code(), begun.key(), slug)).isInstanceOf(IllegalTransition.class);
        service.withdraw(begun.code(), begun.key());
        String next = kit.event(OPEN);

        PrivateProposal again = drafts.again(begun.code(), begun.key(), next);

        OwnProposal draft = service.open(again.code(), again.key());
        assertThat(draft.isDraft()).isTrue();
        assertThat(draft.earlier()).isEqualTo(own.code());
        assertThat(draft.text().title()).isEqualTo("Again");
        assertThat(draft.text().answers()).containsValue("Because.");
        assertThat(draft.isReady()).isTrue();
        assertThat(draft.eventId()).isNotEqualTo(own.eventId());
    }

    @Test
    void readingTakesAsManyStatementsHoweverManyPresentersThereAre() {
        PrivateProposal begun = kit.begin(kit.event(OPEN), address(), "");

        assertThat(Statements.least(em, () -> service.open(begun.code(), begun.key())))
                .isLessThanOrEqualTo(9);
    }

    private long letters(OwnProposal own, String kind) {
        return shop.count(
                "select count(*) from outbox where kind = '" + kind + "' and about = ?1",
                own.id().toString());
    }

    private static String address() {
        return UUID.randomUUID() + "@proposer.example";
    }
}
