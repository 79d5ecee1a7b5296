package org.astc.plenary.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.registration.OrderDesk;
import org.astc.plenary.registration.OrderSummary;
import org.astc.plenary.security.AuditLine;
import org.astc.plenary.testing.Given;
import org.astc.plenary.testing.Imports;
import org.astc.plenary.testing.Shop;
import org.astc.plenary.testing.Statements;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The audit trail names its things, and a long page of it costs what a short one does. */
@ExtendWith(ArquillianExtension.class)
class DeedLayoutIT {
    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

    @Inject
    private DeedLayout layout;

    @Inject
    private Given given;

    @Inject
    private Imports imports;

    @Inject
    private OrderDesk desk;

    @Inject
    private EventQueries events;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    @Test
    void thingsGoByTheirNamesAndCodes() throws Exception {
        OrderSummary order = order();
        UUID place = order.lines().get(0).id();
        UUID account = imports.staff();
        UUID unknown = UUID.randomUUID();

        ShownDeeds deeds = layout.onMany(List.of(
                line("order", order.id(), order.eventId()),
                line("registration", place, order.eventId()),
                line("account", account, null),
                line("event", order.eventId(), order.eventId()),
                line("access-request", unknown, order.eventId())));

        assertThat(deeds.zone()).isEqualTo(Moments.UTC);
        assertThat(deeds.mixed()).isTrue();
        assertThat(deeds.lines().stream().map(deed -> deeds.name(deed.line().subjectId())))
                .containsExactly(
                        order.code(),
                        order.lines().get(0).code(),
                        account + "@plenary.example",
                        "A workshop",
                        "…" + unknown.toString().substring(28));
    }

    @Test
    void aLongPageTakesNoMoreStatementsThanAShortOne() throws Exception {
        List<AuditLine> few = lines(1);
        List<AuditLine> many = lines(5);

        assertThat(layout.onMany(many).names()).hasSize(20);
        assertThat(Statements.least(em, () -> layout.onMany(many)))
                .isEqualTo(Statements.least(em, () -> layout.onMany(few)));
    }

    @Test
    void deedsOnOneThingAreToldInTheZoneOfItsEvent() {
        UUID event = events.idOf(given.anEvent(Shop.plan(5, 5))).orElseThrow();

        ShownDeeds ofEvent = layout.onOne(List.of(line("event", event, event), line("event", event, event)));

        assertThat(ofEvent.zone()).isEqualTo(ZoneId.of("America/Halifax"));
        assertThat(ofEvent.mixed()).isFalse();
        assertThat(layout.onOne(List.of(line("person", UUID.randomUUID(), null)))
                        .zone())
                .isEqualTo(Moments.UTC);
        assertThat(layout.onOne(List.of()).zone()).isEqualTo(Moments.UTC);
    }

    /** Lines on so many events, orders, registrations and accounts. */
    private List<AuditLine> lines(int times) throws Exception {
        List<AuditLine> lines = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            OrderSummary order = order();
            lines.add(line("event", order.eventId(), order.eventId()));
            lines.add(line("order", order.id(), order.eventId()));
            lines.add(line("registration", order.lines().get(0).id(), order.eventId()));
            lines.add(line("account", imports.staff(), null));
        }
        return lines;
    }

    private OrderSummary order() {
        String slug = given.anEvent(Shop.plan(5, 5));
        return desk.register(Shop.request(slug, null, Shop.line("visitor")), Shop.YES)
                .order();
    }

    private static AuditLine line(String type, UUID subject, UUID event) {
        return new AuditLine(UUID.randomUUID(), NOON, "system", null, "tested", type, subject, event, null, null);
    }
}
