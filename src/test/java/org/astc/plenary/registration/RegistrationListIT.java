package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.DataSubject;
import org.astc.plenary.testing.Given;
import org.astc.plenary.testing.Shop;
import org.astc.plenary.testing.Statements;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of registrations that staff see costs the same however long it is. */
@ExtendWith(ArquillianExtension.class)
class RegistrationListIT {
    @Inject
    private Given given;

    @Inject
    private OrderDesk desk;

    @Inject
    private EventQueries events;

    @Inject
    private RegistrationQueries queries;

    @Inject
    private RegistrationPersonalData personal;

    @Inject
    private Caller caller;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    @AfterEach
    void nobody() {
        caller.is(null);
    }

    @Test
    void aPageOfTheListTakesThreeStatementsHoweverManyRowsThereAre() {
        UUID few = eventWith(1);
        UUID many = eventWith(60);
        caller.is(Caller.Identity.system());

        assertThat(page(few).lines()).hasSize(1);
        assertThat(page(many).lines())
                .hasSize(RegistrationQueries.PAGE)
                .anyMatch(line -> !line.addOns().isEmpty());
        long one = Statements.least(em, () -> page(few));
        assertThat(Statements.least(em, () -> page(many))).isEqualTo(one).isEqualTo(3);
    }

    /** Every order of the list has its index: the database reads no more for a page of the longer list. */
    @Test
    void aPageReadsNoMoreRowsHoweverManyThereAre() {
        UUID few = eventWith(30);
        UUID many = eventWith(130);
        caller.is(Caller.Identity.system());

        for (RegistrationSort sort : RegistrationSort.values()) {
            long one = Statements.leastRead(em, () -> page(few, sort));
            assertThat(Statements.leastRead(em, () -> page(many, sort)))
                    .as(sort.name())
                    .isBetween(one - 50, one + 50);
        }
    }

    /** Whoever is erased has no name any more; whoever is still to be named has none yet. */
    @Test
    void whoWasErasedIsToldFromWhoIsStillToBeNamed() {
        String slug = given.anEvent(Shop.plan(9, 9));
        String email = UUID.randomUUID() + "@erased.example";
        String erased = desk.register(Shop.request(slug, null, Shop.line("student", "Soon Gone", email)), Shop.YES)
                .order()
                .lines()
                .get(0)
                .code();
        String draft = desk.draft(Shop.request(slug, null, Shop.line("student")), "{}")
                .order()
                .lines()
                .get(0)
                .code();
        personal.erase(new DataSubject(null, null, email));
        UUID event = events.idOf(slug).orElseThrow();
        caller.is(Caller.Identity.system());

        assertThat(page(event).lines())
                .extracting(RegistrationLine::code, RegistrationLine::name, RegistrationLine::erased)
                .containsExactlyInAnyOrder(tuple(erased, "", true), tuple(draft, "", false));
        assertThat(queries.detail(event, erased).erased()).isTrue();
        assertThat(queries.detail(event, draft).erased()).isFalse();
        assertThat(queries.detail(event, draft).order().erased()).isFalse();
    }

    private RegistrationPage page(UUID event) {
        return page(event, RegistrationSort.NEWEST);
    }

    private RegistrationPage page(UUID event, RegistrationSort sort) {
        return queries.page(event, RegistrationFilter.ALL, sort, null);
    }

    private UUID eventWith(int people) {
        String slug = given.anEvent(Shop.plan(200, 200));
        for (int i = 0; i < people; i++) {
            desk.register(
                    Shop.request(slug, null, Shop.line("student", i >= people - 5 ? List.of("tour") : List.of())),
                    Shop.YES);
        }
        return events.idOf(slug).orElseThrow();
    }
}
