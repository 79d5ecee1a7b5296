package org.astc.plenary.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.astc.plenary.platform.ListPosition;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Forbidden;
import org.astc.plenary.testing.CallsLaidOut;
import org.astc.plenary.testing.SomeProposals;
import org.astc.plenary.testing.Statements;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of proposals that staff see: it costs the same however long it is, and holds no draft. */
@ExtendWith(ArquillianExtension.class)
class ProposalListIT {
    private static final String DRAFT_TITLE = "Nobody has seen this yet";

    @Inject
    private CallsLaidOut laidOut;

    @Inject
    private ProposalQueries queries;

    @Inject
    private ProposalTakeover takeover;

    @Inject
    private ProposalDesk desk;

    @Inject
    private Proposals proposals;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Caller caller;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    @BeforeEach
    void theHouse() {
        caller.is(Caller.Identity.system());
    }

    @AfterEach
    void nobody() {
        caller.is(null);
    }

    @Test
    void aPageOfTheListTakesFourStatementsHoweverManyRowsThereAre() {
        UUID few = eventWith(1);
        UUID many = eventWith(60);

        assertThat(page(few, ProposalSort.NEWEST, null).lines()).hasSize(1);
        long one = Statements.least(em, () -> page(few, ProposalSort.NEWEST, null));
        assertThat(Statements.least(em, () -> page(many, ProposalSort.NEWEST, null)))
                .isEqualTo(one)
                .isEqualTo(4);
        assertThat(Statements.least(em, () -> queries.counts(many))).isEqualTo(1);
        assertThat(Statements.least(em, () -> queries.sheets(many, null, 50))).isLessThanOrEqualTo(8);
    }

    /** Every order of the list has its index: the database reads no more for a page of the longer list. */
    @Test
    void aPageReadsNoMoreRowsHoweverManyThereAre() {
        UUID few = eventWith(30);
        UUID many = eventWith(130);

        for (ProposalSort sort : ProposalSort.values()) {
            long one = Statements.leastRead(em, () -> page(few, sort, null));
            assertThat(Statements.leastRead(em, () -> page(many, sort, null)))
                    .as(sort.name())
                    .isBetween(one - 50, one + 50);
        }
    }

    @Test
    void theListIsReadForwardAndBackWithoutLosingOrRepeatingAnything() {
        UUID event = eventWith(60);

        for (ProposalSort sort : ProposalSort.values()) {
            List<String> forward = new ArrayList<>();
            ListPosition from = null;
            ListPosition last = null;
            do {
                var part = page(event, sort, from);
                part.lines().forEach(line -> forward.add(line.code()));
                last = part.previous();
                from = part.next();
            } while (from != null);
            List<String> back = new ArrayList<>();
            for (ListPosition at = last; at != null; ) {
                var part = page(event, sort, at);
                List<String> codes = new ArrayList<>(
                        part.lines().stream().map(ProposalLine::code).toList());
                Collections.reverse(codes);
                back.addAll(codes);
                at = part.previous();
            }
            assertThat(forward).as(sort.name()).hasSize(60).doesNotHaveDuplicates();
            Collections.reverse(back);
            assertThat(back).as(sort.name()).isEqualTo(forward.subList(0, 50));
        }
    }

    @Test
    void theFilterNarrowsByWordsStatusTrackAndFormat() {
        UUID event = laidOut.open();
        caller.is(Caller.Identity.system());
        takeover.takeOver(
                event,
                List.of(
                        SomeProposals.one("Captions that keep 100% up").build(),
                        SomeProposals.one("Rain gauges")
                                .in("small", "lightning")
                                .standing(ProposalStatus.CONFIRMED)
                                .build(),
                        SomeProposals.one("Captions again")
                                .standing(ProposalStatus.DECLINED)
                                .build()));
        String code = titled(event, "Rain gauges").code();

        assertThat(found(event, "captions", null, null, null)).hasSize(2);
        assertThat(found(event, "100%", null, null, null)).hasSize(1);
        assertThat(found(event, code.substring(0, 5).toLowerCase(java.util.Locale.ROOT), null, null, null))
                .contains("Rain gauges");
        assertThat(found(event, "", ProposalStatus.DECLINED, null, null)).containsExactly("Captions again");
        assertThat(found(event, "", null, "small", null)).containsExactly("Rain gauges");
        assertThat(found(event, "captions", null, null, "panel")).hasSize(2);
        assertThat(found(event, "zzz", null, null, null)).isEmpty();
        assertThatThrownBy(() -> found(event, "", null, "no-such", null)).isInstanceOf(NotFound.class);
        assertThat(titled(event, "Rain gauges").onStage()).isEqualTo(2);
        assertThat(titled(event, "Rain gauges").proposer()).isEqualTo("Una Ellery");
        assertThat(queries.counts(event).of(null)).isEqualTo(3);
        assertThat(queries.counts(event).of(ProposalStatus.CONFIRMED)).isEqualTo(1);
    }

    @Test
    void ofDraftsOnlyTheirNumberIsTold() throws Exception {
        UUID event = eventWith(1);
        Proposal draft = new Proposal(event, "en", Instant.now());
        draft.write(
                new ProposalText(DRAFT_TITLE, "", null, null, null, "", "en", java.util.Map.of()), 0, Instant.now());
        Proposal given = new Proposal(event, "en", Instant.now());
        given.withdraw(Instant.now());
        transaction.begin();
        proposals.add(draft);
        proposals.add(given);
        transaction.commit();

        assertThat(found(event, "", null, null, null)).hasSize(1).doesNotContain(DRAFT_TITLE);
        assertThat(found(event, "Nobody", null, null, null)).isEmpty();
        assertThat(found(event, "", ProposalStatus.DRAFT, null, null)).isEmpty();
        assertThat(found(event, "", ProposalStatus.WITHDRAWN, null, null)).isEmpty();
        assertThat(queries.counts(event).of(ProposalStatus.DRAFT)).isEqualTo(1);
        assertThat(queries.counts(event).of(null)).isEqualTo(1);
        assertThat(queries.sheets(event, null, 50).sheets()).hasSize(1);
        assertThatThrownBy(() -> queries.sheet(event, draft.getCode())).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsOfAnotherEventIsNotFoundHereAndNobodyElseMayAsk() {
        UUID here = eventWith(1);
        UUID there = eventWith(1);
        ProposalLine other = page(there, ProposalSort.NEWEST, null).lines().get(0);

        assertThatThrownBy(() -> queries.sheet(here, other.code())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.withdraw(here, other.code(), 1)).isInstanceOf(NotFound.class);
        caller.is(null);
        assertThatThrownBy(() -> page(here, ProposalSort.NEWEST, null)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> queries.counts(here)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> queries.sheet(there, other.code())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> queries.sheets(here, null, 50)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> desk.withdraw(there, other.code(), 1)).isInstanceOf(Forbidden.class);
    }

    @Test
    void staffWithdrawWhatTheyHaveSeenOnce() {
        UUID event = eventWith(1);
        ProposalSheet sheet = queries.sheet(
                event, page(event, ProposalSort.NEWEST, null).lines().get(0).code());
        assertThat(sheet.presenters()).hasSize(3);
        assertThat(sheet.text().answers()).containsValue("Because it does.");

        assertThatThrownBy(() -> desk.withdraw(event, sheet.code(), sheet.version() + 1))
                .isInstanceOf(StaleData.class);
        desk.withdraw(event, sheet.code(), sheet.version());

        ProposalSheet now = queries.sheet(event, sheet.code());
        assertThat(now.status()).isEqualTo(ProposalStatus.WITHDRAWN);
        assertThatThrownBy(() -> desk.withdraw(event, sheet.code(), now.version()))
                .isInstanceOf(IllegalTransition.class);
    }

    private ProposalLine titled(UUID event, String title) {
        return page(event, ProposalSort.TITLE, null).lines().stream()
                .filter(line -> line.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<String> found(UUID event, String words, ProposalStatus status, String track, String format) {
        return queries
                .page(event, new ProposalFilter(words, status, track, format), ProposalSort.NEWEST, null)
                .part()
                .lines()
                .stream()
                .map(ProposalLine::title)
                .toList();
    }

    private org.astc.plenary.platform.ListPart<ProposalLine> page(UUID event, ProposalSort sort, ListPosition from) {
        return queries.page(event, ProposalFilter.ALL, sort, from).part();
    }

    /** Every tenth is handed in at one moment, and titles repeat. */
    private UUID eventWith(int number) {
        UUID event = laidOut.open();
        caller.is(Caller.Identity.system());
        takeover.takeOver(
                event,
                IntStream.range(0, number)
                        .mapToObj(i -> SomeProposals.one("Title " + i % 7)
                                .at(SomeProposals.WHEN.plusSeconds(i / 10))
                                .build())
                        .toList());
        return event;
    }
}
